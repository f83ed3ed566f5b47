/** Members that Excel 2021 (ExcelApi 1.14) lacks, by class and name on the wire, with the set that brought them. Made by npm run coverage:host. */
export const newerMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ChartSeries: { GetDimensionDataSourceString: 'ExcelApi 1.15', GetDimensionDataSourceType: 'ExcelApi 1.15' },
  TableRowCollection: { DeleteRows: 'ExcelApiOnline 1.1', DeleteRowsAt: 'ExcelApiOnline 1.1' },
  Worksheet: { _RegisterEventNameChanged: 'ExcelApi 1.17', _RegisterEventVisibilityChanged: 'ExcelApi 1.17' },
  WorksheetCollection: { _RegisterEventMoved: 'ExcelApi 1.17', _RegisterEventNameChanged: 'ExcelApi 1.17', _RegisterEventVisibilityChanged: 'ExcelApi 1.17' },
};
