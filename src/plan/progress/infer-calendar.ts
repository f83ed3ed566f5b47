/** Which calendar a plan's reports follow, as far as the sheet tells. */
import { plain } from '../language/fold';
import type { CalendarId, Plan, WorkbookSnapshot } from '../model';

/** Days by which the administrative calendar is known (Nghị định 09/2019/NĐ-CP, Điều 12): from the 15th of a month, up to the 14th. */
const FROM_THE_15TH = /\btu (?:ngay )?15 ?(?:\/|-|thang) ?\d{1,2}\b|\b15 ?\/ ?\d{1,2}(?: ?\/ ?\d{4})? ?(?:-|den|toi) ?(?:het )?(?:ngay )?14 ?\/ ?\d{1,2}\b/;
const UP_TO_THE_14TH = /\b(?:den|toi) (?:het )?(?:ngay )?14 ?(?:\/|-|thang) ?\d{1,2}\b/;
/** The review of poor households ends on 14 December in every calendar (Quyết định 24/2021/QĐ-TTg). */
const POVERTY = /\b(?:can|ho|ra soat) ngheo\b|\bngheo da chieu\b/;

/** The administrative calendar where title or headings count from the 15th or up to the 14th; the calendar year otherwise. */
export function inferCalendar({ sheet: name, layout }: Plan, { sheets }: WorkbookSnapshot): CalendarId {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) return 'calendar-year';
  const above = sheet.values.slice(0, Math.max(0, layout.dataRows[0] - sheet.firstRow));
  const texts = above.flat().flatMap((value) => (typeof value === 'string' ? plain(value) : []));
  return texts.some((text) => !POVERTY.test(text) && (FROM_THE_15TH.test(text) || UP_TO_THE_14TH.test(text))) ? 'administrative' : 'calendar-year';
}
