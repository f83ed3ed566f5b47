import { drawsCapitals, encodingOfFont } from '../../../../src/plan/language/legacy/fonts';

describe("what a font's name says", () => {
  it.each([
    '.VnTime', '.VnTimeH', '.VnArial', '.VnArialH', '.VnArial Narrow', '.VnAvant', '.VnBook-Antiqua', '.VnCentury Schoolbook', '.VnMystical', '.vntime', '.VNTIME', ' .VnTime ', 'VnTime', 'VnTimeH',
    'VnArial', 'VnArialH', 'VnAvant', 'VnBook', 'VnCentury', 'VnCourier', 'VnHelvet',
  ])('%p draws TCVN3', (name) => {
    expect(encodingOfFont(name)).toBe('tcvn3');
  });

  it.each(['VNI-Times', 'VNI-Helve-Condense', 'VNI Times', 'vni-aptima', ' VNI-Times'])('%p draws VNI', (name) => {
    expect(encodingOfFont(name)).toBe('vni');
  });

  it.each([null, '', 'Times New Roman', 'Arial', 'Calibri', 'UVN Van', 'UTM Times', 'VnUnicode', 'VnTimes New Roman', 'VnTimeline', 'MyVnTime', 'Vni', 'Vnitalic', 'Uni-VNI-Times', 'Saigon.vn'])('%p says nothing', (name) => {
    expect(encodingOfFont(name)).toBeNull();
  });

  it.each(['.VnTimeH', '.VnArial NarrowH', '.VnAvantH', 'VnTimeH', '.VNTIMEH', '.vntimeh', ' .VnTimeH '])('%p draws small letters as capitals', (name) => {
    expect(drawsCapitals(name)).toBe(true);
  });

  it.each([null, '', '.VnTime', '.VnTeknical', '.VnBahamasB', 'VNI-Times', 'VNI-TimesH', 'Bookman H', 'H'])('%p draws small letters as such', (name) => {
    expect(drawsCapitals(name)).toBe(false);
  });
});
