import { strToU8, zipSync } from 'fflate';
import { openWorkbook, type FileRefusalReason } from '../../../src/preview/files/open-workbook';
import { fileRefusalMessage, REFUSAL_MESSAGES } from '../../../src/preview/files/refusal-messages';
import { build, withPart } from './packages';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file, as far as its signature and one name in its directory go. */
function compoundFile(stream: string): Uint8Array {
  return Uint8Array.from([...COMPOUND_FILE, ...new Array<number>(504).fill(0xff), ...Buffer.from(`${stream}\0`, 'utf16le')]);
}

async function reasonFor(bytes: Uint8Array): Promise<FileRefusalReason | 'opened'> {
  const outcome = await openWorkbook(bytes, 'tệp.xlsx');
  return outcome.ok ? 'opened' : outcome.refusal.reason;
}

describe('what is no workbook is told by its bytes, not by its name', () => {
  it.each<[string, Uint8Array, FileRefusalReason]>([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'not-a-workbook'],
    ['a web page', strToU8('<html><table><tr><td>Lúa</td></tr></table></html>'), 'text-table'],
    ['comma-separated text', strToU8('TT,Chỉ tiêu\n1,Lúa\n'), 'text-table'],
    ['an .xls in a compound file', compoundFile('Workbook'), 'legacy-xls'],
    ['a bare BIFF5 stream', Uint8Array.from([0x09, 0x08, 0x08, 0, 0, 5]), 'legacy-xls'],
    ['a locked workbook', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a Word document', compoundFile('WordDocument'), 'not-a-workbook'],
    ['an .ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }), 'open-document'],
    ['an .xlsb', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('x') }), 'binary-workbook'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'not-a-workbook'],
    ['a Word package', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') }), 'not-a-workbook'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonFor(bytes)).toBe(reason);
  });
});

describe('damaged workbooks', () => {
  const workbook = () =>
    build((book) => {
      book.addWorksheet('KH').getCell('A1').value = 'Lúa';
    });

  it('refuses a file that ends too early', async () => {
    const bytes = await workbook();
    expect(await reasonFor(bytes.slice(0, bytes.length / 2))).toBe('corrupt');
  });

  it('refuses a sheet that is not XML', async () => {
    expect(await reasonFor(withPart(await workbook(), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('</row>', '</raw>')))).toBe('corrupt');
  });

  it('refuses entities that would unfold', async () => {
    const bytes = withPart(await workbook(), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet').replace('<v>', '<v>&b;'));
    expect(await reasonFor(bytes)).toBe('corrupt');
  });

  it('refuses a workbook that has chart sheets only', async () => {
    const bytes = withPart(await workbook(), 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('relationships/worksheet"', 'relationships/chartsheet"'));
    expect(await reasonFor(bytes)).toBe('no-worksheet');
  });

  it('opens a workbook whose shared strings are fewer than the cells say', async () => {
    const bytes = withPart(await workbook(), 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<v>0<\/v>/, '<v>7</v>'));
    expect(await reasonFor(bytes)).toBe('opened');
  });
});

it('has one sentence in each language for each reason', () => {
  for (const reason of Object.keys(REFUSAL_MESSAGES) as FileRefusalReason[]) {
    expect(fileRefusalMessage({ reason, fileName: 'a.xlsx' }, 'vi')).toMatch(/^[^.].+\.$/);
    expect(fileRefusalMessage({ reason, fileName: 'a.xlsx' }, 'en')).not.toBe(fileRefusalMessage({ reason, fileName: 'a.xlsx' }, 'vi'));
  }
});
