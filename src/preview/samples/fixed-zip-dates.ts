/**
 * Gives every entry of a ZIP archive the same date, so that the same content gives the same bytes.
 * (exceljs stamps the entries with the time of writing and offers no setting. Layout: PKWARE APPNOTE 6.3.3, §4.3.)
 */
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** 2023-03-02 00:00 in MS-DOS form: time in the low half, date in the high half. */
const fixedDate = ((((2023 - 1980) << 9) | (3 << 5) | 2) << 16) >>> 0;

/** Takes a whole archive without a comment and changes it in place. Throws where the bytes are no such archive. */
export function fixEntryDates(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  expectSignature(view, end, endOfDirectory);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    expectSignature(view, at, directoryEntry);
    view.setUint32(at + 12, fixedDate, true);
    const local = view.getUint32(at + 42, true);
    expectSignature(view, local, localHeader);
    view.setUint32(local + 10, fixedDate, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (at < 0 || view.getUint32(at, true) !== signature) throw new Error(`not a ZIP archive as exceljs writes it: byte ${at}`);
}
