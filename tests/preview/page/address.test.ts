import { readAddress } from '../../../src/preview/page/address';

const nothing = { paneWidth: null, file: null, persona: null, language: null, faults: [] };

describe('what the address of the workbench asks for', () => {
  test('everything at once', () => {
    expect(readAddress('?pane=320&file=ke-hoach-2023-6-thang.xlsx&persona=excel-2021&lang=en-US&fault=slow-host,read-only')).toEqual({
      paneWidth: 320,
      file: 'ke-hoach-2023-6-thang.xlsx',
      persona: 'excel-2021',
      language: 'en',
      faults: ['slow-host', 'read-only'],
    });
  });

  test('nothing', () => {
    expect(readAddress('')).toEqual(nothing);
  });

  test('what cannot be understood counts as not asked for', () => {
    expect(readAddress('?pane=rộng&persona=excel-97&lang=fr&fault=khong-co')).toEqual(nothing);
  });
});
