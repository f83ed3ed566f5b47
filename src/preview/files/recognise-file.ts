import type { FileRefusalReason } from './file-refusal';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The first record of a workbook stream outside a compound file: BOF of BIFF2, 3, 4 and 5/8. */
const BIFF_BEGINNINGS = [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00], [0x09, 0x08]];
const ZIP_BEGINNINGS = [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]];

/** What the bytes are: a zip package that may hold a workbook, or the reason why they are none. The name plays no part. */
export function recogniseBytes(bytes: Uint8Array): 'zip-package' | FileRefusalReason {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, COMPOUND_FILE)) return recogniseCompoundFile(bytes);
  if (ZIP_BEGINNINGS.some((beginning) => startsWith(bytes, beginning))) return 'zip-package';
  if (BIFF_BEGINNINGS.some((beginning) => startsWith(bytes, beginning))) return 'legacy-xls';
  return looksLikeText(bytes) ? 'text-table' : 'not-a-workbook';
}

/** A compound file names its streams in UTF-16: `EncryptedPackage` holds a locked .xlsx, `Workbook` or `Book` an .xls. */
function recogniseCompoundFile(bytes: Uint8Array): FileRefusalReason {
  if (includesUtf16(bytes, 'EncryptedPackage')) return 'encrypted';
  if (includesUtf16(bytes, 'Workbook') || includesUtf16(bytes, 'Book')) return 'legacy-xls';
  return 'not-a-workbook';
}

/** Which kind of package the parts make; null where it is an OOXML workbook. */
export function recognisePackage(names: readonly string[], mimeType: string | undefined): FileRefusalReason | null {
  const lower = names.map((name) => name.toLowerCase());
  if (mimeType?.startsWith('application/vnd.oasis.opendocument')) return 'open-document';
  if (lower.some((name) => name.endsWith('xl/workbook.bin'))) return 'binary-workbook';
  if (!lower.includes('[content_types].xml') && !lower.includes('_rels/.rels')) return 'not-a-workbook';
  return null;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function looksLikeText(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 512);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 || beginning.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/** Whether the text stands in the directory of a compound file as a whole stream name (followed by a zero character). */
function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(`${text}\0`, (character) => [character.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let place = bytes.indexOf(first); place !== -1; place = bytes.indexOf(first, place + 1)) {
    if (wanted.every((byte, index) => bytes[place + index] === byte)) return true;
  }
  return false;
}
