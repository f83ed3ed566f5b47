/** What a document says of itself at its top: number, place, title, year, and whether it plans or reports. */
import { wordKey } from '../language/fold';
import { yearsIn } from '../sheet/periods';
import type { Paragraph } from './paragraphs';

export type DocumentKind = 'plan' | 'report' | 'other';

export interface DocumentHead {
  readonly kind: DocumentKind;
  readonly title: string | null;
  /** `22a/KH-UBND`. */
  readonly reference: string | null;
  /** The day it was signed, as written: "02 tháng 03 năm 2023". */
  readonly signed: string | null;
  /** `xã Trà Phong`, where the letterhead or the title names it. */
  readonly place: string | null;
  /** The year that is planned for or reported on. */
  readonly year: number | null;
  /** The paragraphs that the title consists of. */
  readonly titleLines: readonly Paragraph[];
}

const HEAD = 25;
const KIND_LINE = /^(?:ke hoach|nghi quyet|chuong trinh|de an|phuong an|quyet dinh|bo chi tieu|chi tieu|de cuong|giao chi tieu|thong bao|cong van|phu luc|phuong huong|dinh huong|muc tieu|du toan|phat dong|g ke hoach)\b/;
const REPORT_LINE = /^(?:bao cao|ket qua|tinh hinh|so ket|tong ket|danh gia|bien ban|thong cao)\b/;
const PLAN_WORDS = /\b(?:ke hoach phat trien|cac chi tieu|chi tieu (?:chu yeu|kinh te|ke hoach|thi dua)|giao chi tieu|phuong huong|muc tieu nhiem vu|thi dua|nghi quyet hdnd)\b/;
const REPORT_WORDS = /\b(?:bao cao|ket qua (?:thuc hien|phat trien)|tinh hinh (?:thuc hien|kinh te|phat trien)|so ket|tong ket)\b/;

/** Reads the first paragraphs of a document. */
export function readHead(paragraphs: readonly Paragraph[]): DocumentHead {
  const top = paragraphs.slice(0, HEAD).filter(({ text }) => text.length <= 250);
  const keys = top.map(({ text }) => wordKey(text));
  const planAt = keys.findIndex((key) => KIND_LINE.test(key));
  const reportAt = keys.findIndex((key) => REPORT_LINE.test(key));
  const titleLines = titleOf(top, planAt < 0 ? reportAt : reportAt < 0 ? planAt : Math.min(planAt, reportAt));
  const title = titleLines.length === 0 ? null : joined(titleLines.map(({ text }) => text));
  const years = yearsIn(title ?? '');
  return {
    kind: kindOf(keys, planAt, reportAt),
    title,
    titleLines,
    reference: firstMatch(top, /(?:^|\s)Số\s*:?\s*(\d+\p{L}?\s*\/\s*[\p{L}\d/-]+)/u)?.replace(/\s+/g, '') ?? null,
    signed: firstMatch(top, /ngày\s+(\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu),
    place: placeOf(top),
    year: years.at(-1) ?? yearsIn(top.map(({ text }) => text).join(' ')).at(-1) ?? null,
  };
}

function kindOf(keys: readonly string[], planAt: number, reportAt: number): DocumentKind {
  if (planAt >= 0 && (reportAt < 0 || planAt < reportAt)) return 'plan';
  if (reportAt >= 0) return 'report';
  const head = keys.slice(0, 6).join(' ; ');
  if (REPORT_WORDS.test(head)) return 'report';
  return PLAN_WORDS.test(keys.slice(0, 3).join(' ; ')) ? 'plan' : 'other';
}

/** "KẾ HOẠCH" stands alone; what it is about follows. */
function titleOf(top: readonly Paragraph[], at: number): readonly Paragraph[] {
  const main = top[at] ?? top.find(({ text, mark }) => text.length > 15 && mark === null);
  if (!main) return [];
  const about = top[top.indexOf(main) + 1];
  return main.text.length <= 30 && about?.mark === null ? [main, about] : [main];
}

function joined([first = '', about]: readonly string[]): string {
  return about === undefined ? first : `${first} ${about.charAt(0).toLowerCase()}${about.slice(1)}`;
}

function placeOf(top: readonly Paragraph[]): string | null {
  const letterhead = firstMatch(top, /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|ĐẢNG ỦY|ĐẢNG BỘ)\s+((?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+[\p{L}\s]+?)(?:\s{2,}|$|\s+(?:CỘNG|Độc))/iu);
  if (letterhead !== null) return letterhead;
  const signedAt = firstMatch(top, /^(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3}),\s*ngày\s+\d/u);
  return signedAt === null ? firstMatch(top, /((?:xã|phường|thị trấn)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3})/u) : `xã ${signedAt}`;
}

function firstMatch(top: readonly Paragraph[], pattern: RegExp): string | null {
  for (const { text } of top) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found.trim();
  }
  return null;
}
