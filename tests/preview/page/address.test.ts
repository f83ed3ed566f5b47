import { readAddress } from '../../../src/preview/page/address';

describe('what the address of the workbench asks for', () => {
  test('everything at once', () => {
    expect(readAddress('?pane=320&file=ke-hoach-2023-6-thang.xlsx&persona=excel-2021')).toEqual({
      paneWidth: 320,
      file: 'ke-hoach-2023-6-thang.xlsx',
      persona: 'excel-2021',
    });
  });

  test('nothing', () => {
    expect(readAddress('')).toEqual({ paneWidth: null, file: null, persona: null });
  });

  test('a width that is no number counts as none', () => {
    expect(readAddress('?pane=rộng').paneWidth).toBeNull();
  });
});
