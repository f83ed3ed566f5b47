/** Charts as the reference describes them (Excel.ChartCollection, Excel.Chart and their kin), through Microsoft's client. */
import { closeExcel, openExcel, type ExcelSession } from '../../excel-session';

afterEach(closeExcel);

/** What the report sheet shows: how many indicators of each section have which status. */
const report = [
  ['Lĩnh vực', 'Đạt', 'Đúng tiến độ', 'Chậm'],
  ['Kinh tế', 4, 10, 3],
  ['Văn hoá – xã hội', 6, 8, 2],
  ['Quốc phòng, an ninh', 3, 1, 0],
  ['Xây dựng Đảng', 2, 2, 1],
];

async function withChart(type: `${Excel.ChartType}` = 'ColumnStacked', rows: Parameters<typeof openExcel>[0] = report, address = 'A1:D5', seriesBy: 'Auto' | 'Columns' | 'Rows' = 'Auto'): Promise<ExcelSession> {
  const excel = await openExcel(rows);
  await excel.run(async (sheet, context) => {
    sheet.charts.add(type, sheet.getRange(address), seriesBy).name = 'Đánh giá';
    await context.sync();
  });
  return excel;
}

const onChart = <T>(excel: ExcelSession, work: (chart: Excel.Chart, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  excel.run((sheet, context) => work(sheet.charts.getItem('Đánh giá'), context, sheet));

/** `name: values (categories)` of each series. */
const seriesOf = (excel: ExcelSession) =>
  onChart(excel, async (chart, context) => {
    const { series } = chart.load('series/items/name');
    await context.sync();
    const asked = series.items.map((each) => ({ name: each.name, values: each.getDimensionDataSourceString('Values'), labels: each.getDimensionDataSourceString('Categories') }));
    await context.sync();
    const short = ({ value }: OfficeExtension.ClientResult<string>) => value.replace(/^.*!/, '').replaceAll('$', '');
    return asked.map(({ name, values, labels }) => `${name}: ${short(values)} (${short(labels)})`);
  });

describe('what a range makes of itself (Excel.ChartCollection.add, seriesBy "Auto")', () => {
  test('columns are series where there are at least as many rows; the first row and column are their names and labels', async () => {
    const excel = await withChart();
    expect(await seriesOf(excel)).toEqual(['Đạt: B2:B5 (A2:A5)', 'Đúng tiến độ: C2:C5 (A2:A5)', 'Chậm: D2:D5 (A2:A5)']);
    await onChart(excel, async (chart, context) => {
      chart.load('chartType,plotBy,name');
      const first = chart.series.getItemAt(0);
      const values = first.getDimensionValues('Values');
      const labels = first.getDimensionValues('Categories');
      const type = first.getDimensionDataSourceType('Values');
      await context.sync();
      expect([chart.chartType, chart.plotBy, chart.name, type.value]).toEqual(['ColumnStacked', 'Columns', 'Đánh giá', 'LocalRange']);
      expect([values.value, labels.value]).toEqual([[4, 6, 3, 2], ['Kinh tế', 'Văn hoá – xã hội', 'Quốc phòng, an ninh', 'Xây dựng Đảng']]);
    });
  });

  test('rows are series of a wide range, and when they are asked for', async () => {
    const wide = await withChart('Line', [['', 'T1', 'T2', 'T3'], ['Lúa', 1, 2, 3], ['Ngô', 4, 5, 6]], 'A1:D3');
    expect(await seriesOf(wide)).toEqual(['Lúa: B2:D2 (B1:D1)', 'Ngô: B3:D3 (B1:D1)']);
    const asked = await withChart('ColumnClustered', report, 'A1:D5', 'Rows');
    expect(await seriesOf(asked)).toEqual(['Kinh tế: B2:D2 (B1:D1)', 'Văn hoá – xã hội: B3:D3 (B1:D1)', 'Quốc phòng, an ninh: B4:D4 (B1:D1)', 'Xây dựng Đảng: B5:D5 (B1:D1)']);
  });

  test('years are labels only under a blank corner; without any text there are neither names nor labels', async () => {
    const years = [['', 'Thu'], [2021, 5], [2022, 7], [2023, 9]];
    expect(await seriesOf(await withChart('ColumnClustered', years, 'A1:B4'))).toEqual(['Thu: B2:B4 (A2:A4)']);
    const plain = await withChart('ColumnClustered', [[2021, 5], [2022, 7], [2023, 9]], 'A1:B3');
    expect(await seriesOf(plain)).toEqual(['Series1: A1:A3 ()', 'Series2: B1:B3 ()']);
  });

  test('of points the first column is x, whatever it holds', async () => {
    expect(await seriesOf(await withChart('XYScatter', [['x', 'y'], [1, 5], [2, 7]], 'A1:B3'))).toEqual(['y: B2:B3 (A2:A3)']);
  });
});

test('a chart is found by name and place in its sheet only, counted, and gone when it is deleted (Excel.ChartCollection)', async () => {
  const excel = await withChart();
  await excel.run(async (sheet, context) => {
    const other = context.workbook.worksheets.getItem('s2').charts.getItemOrNullObject('Đánh giá').load('isNullObject');
    const folded = sheet.charts.getItem('đánh GIÁ').load('name');
    sheet.charts.add('Pie', sheet.getRange('A1:B5')).load('name');
    const second = sheet.charts.getItemAt(1).load('name,id');
    const count = sheet.charts.getCount();
    await context.sync();
    expect([other.isNullObject, folded.name, second.name, count.value]).toEqual([true, 'Đánh giá', 'Chart 1', 2]);
    second.name = 'Bánh';
    const again = sheet.charts.getItemAt(1).load('id,name');
    await context.sync();
    expect([again.id, again.name]).toEqual([second.id, 'Bánh']);
    second.delete();
    const charts = sheet.charts.load('items/name');
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(['Đánh giá']);
  });
  expect((await excel.failure((sheet) => sheet.charts.getItem('Bánh').load('name'))).code).toBe('ItemNotFound');
  expect((await excel.failure((sheet) => sheet.charts.getItemAt(1).load('name'))).code).toBe('InvalidArgument');
});

test('a kind of chart that is not made here is refused by name', async () => {
  const excel = await openExcel(report);
  const refused = await excel.failure((sheet) => sheet.charts.add('Waterfall', sheet.getRange('A1:B5')));
  expect([refused.code, refused.message]).toEqual(['ApiNotFound', expect.stringContaining('waterfall')]);
});

test('position and size are in points; setPosition covers cells, and one cell alone keeps the size (Excel.Chart.setPosition)', async () => {
  const excel = await withChart();
  await onChart(excel, async (chart, context, sheet) => {
    Object.assign(chart, { left: 10, top: 20, width: 300, height: 150 });
    chart.load('left,top,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height].map(Math.round)).toEqual([10, 20, 300, 150]);
    const cells = sheet.getRange('B2:C4').load('address');
    chart.setPosition('B2', 'C4');
    chart.load('left,top,width,height');
    await context.sync();
    const [around] = [[excel.workbook.sheets[0]?.columnWidth(0), excel.workbook.sheets[0]?.rowHeight(0)]];
    expect(cells.address).toContain('B2:C4');
    expect([chart.left, chart.top]).toEqual(around);
    const { width } = chart;
    chart.setPosition(sheet.getRange('A1'));
    chart.load('left,top,width');
    await context.sync();
    expect([chart.left, chart.top, Math.round(chart.width)]).toEqual([0, 0, Math.round(width)]);
  });
  expect((await excel.failure((sheet) => { sheet.charts.getItemAt(0).width = 0; })).code).toBe('InvalidArgument');
});

test('a chart and what it shows go along with inserted rows, renamed and deleted sheets', async () => {
  const excel = await withChart();
  await onChart(excel, async (chart, context, sheet) => {
    chart.setPosition('B8', 'D20');
    chart.load('top');
    await context.sync();
    const before = chart.top;
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('5:5').insert('Down');
    sheet.name = "Báo cáo 'quý' 2";
    chart.load('top');
    await context.sync();
    expect(chart.top).toBeGreaterThan(before);
    const source = chart.series.getItemAt(1).getDimensionDataSourceString('Values');
    await context.sync();
    expect(source.value).toBe("'Báo cáo ''quý'' 2'!$C$4:$C$8");
  });
});

test('the chart of a sheet that is gone refers to nothing', async () => {
  const excel = await openExcel(report);
  await excel.run(async (sheet, context) => {
    const charts = context.workbook.worksheets.getItem('s2').charts;
    charts.add('Line', sheet.getRange('A1:B5'));
    await context.sync();
    sheet.delete();
    await context.sync();
    const source = charts.getItemAt(0).series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    expect(source.value).toBe('#REF!');
  });
});

test('title, legend, axes, series and labels keep what is set (the chart of the report sheet)', async () => {
  const excel = await withChart();
  await onChart(excel, async (chart, context) => {
    chart.title.text = 'Đánh giá theo lĩnh vực';
    chart.title.format.font.set({ size: 13, bold: true, color: '#1F3864', name: 'Times New Roman' });
    chart.legend.position = 'Right';
    chart.legend.format.font.size = 9;
    chart.axes.valueAxis.set({ minimum: 0, maximum: 20, majorUnit: 5, numberFormat: '0', title: { text: 'Số chỉ tiêu' } });
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.format.font.size = 8;
    const series = chart.series.getItemAt(2);
    series.format.fill.setSolidColor('#C00000');
    series.set({ hasDataLabels: true, gapWidth: 60, overlap: 100 });
    series.dataLabels.set({ position: 'Center', numberFormat: '0;;;' });
    series.dataLabels.format.font.color = 'white';
    chart.format.border.lineStyle = 'None';
    await context.sync();
  });
  await onChart(excel, async (chart, context) => {
    chart.load('title/text,title/visible,legend/position,legend/visible,axes/valueAxis,axes/valueAxis/title/text,axes/categoryAxis/visible');
    const titleFont = chart.title.format.font.load();
    const lines = chart.axes.valueAxis.majorGridlines.load('visible');
    const labelFont = chart.series.getItemAt(2).dataLabels.format.font.load('color');
    const labels = chart.series.getItemAt(2).dataLabels.load('position,showValue,numberFormat');
    const flags = chart.series.load('items/hasDataLabels,items/gapWidth');
    const border = chart.format.border.load('lineStyle');
    await context.sync();
    expect([chart.title.text, chart.title.visible, chart.legend.position, chart.legend.visible]).toEqual(['Đánh giá theo lĩnh vực', true, 'Right', true]);
    expect(titleFont.toJSON()).toMatchObject({ size: 13, bold: true, italic: false, color: '#1F3864', name: 'Times New Roman', underline: 'None' });
    const { valueAxis, categoryAxis } = chart.axes;
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat, valueAxis.title.text, categoryAxis.visible]).toEqual([0, 20, 5, '0', 'Số chỉ tiêu', true]);
    expect([lines.visible, labelFont.color, labels.position, labels.showValue, labels.numberFormat, border.lineStyle]).toEqual([false, '#FFFFFF', 'Center', true, '0;;;', 'None']);
    expect(flags.items.map((each) => [each.hasDataLabels, each.gapWidth])).toEqual([[false, 60], [false, 60], [true, 60]]);
  });
});

test('a chart without title text shows the name of its only series, else Excel’s words; without legend and title there are none', async () => {
  const excel = await withChart('Line', report, 'A1:B5');
  await onChart(excel, async (chart, context, sheet) => {
    const title = chart.title.load('text');
    await context.sync();
    expect(title.text).toBe('Đạt');
    chart.setData(sheet.getRange('A1:D5'));
    chart.title.load('text');
    await context.sync();
    expect(title.text).toBe('Chart Title');
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.load('title/text,title/visible,legend/visible');
    await context.sync();
    expect([chart.title.text, chart.title.visible, chart.legend.visible]).toEqual(['', false, false]);
  });
});

test('setData keeps the look of the series that stay (Excel.Chart.setData)', async () => {
  const excel = await withChart();
  await onChart(excel, async (chart, context, sheet) => {
    chart.series.getItemAt(0).format.line.color = '#123456';
    chart.setData(sheet.getRange('A1:C4'), 'Columns');
    const line = chart.series.getItemAt(0).format.line.load('color');
    await context.sync();
    expect(line.color).toBe('#123456');
  });
  expect(await seriesOf(excel)).toEqual(['Đạt: B2:B4 (A2:A4)', 'Đúng tiến độ: C2:C4 (A2:A4)']);
});

test('series are added, named, given data, put in order and deleted (Excel.ChartSeriesCollection)', async () => {
  const excel = await withChart('ColumnClustered', report, 'A1:B5');
  await onChart(excel, async (chart, context, sheet) => {
    const added = chart.series.add('Chậm');
    added.setValues(sheet.getRange('D2:D5'));
    added.setXAxisValues(sheet.getRange('A2:A5'));
    added.plotOrder = 0;
    chart.series.add('=\'KH 2023\'!$C$1', 1).setValues(sheet.getRange('C2:C5'));
    await context.sync();
  });
  expect(await seriesOf(excel)).toEqual(['Chậm: D2:D5 (A2:A5)', "='KH 2023'!$C$1: C2:C5 ()", 'Đạt: B2:B5 (A2:A5)']);
  await onChart(excel, async (chart, context) => {
    chart.series.getItemAt(1).name = "='KH 2023'!$C$1";
    chart.series.getItemAt(0).delete();
    await context.sync();
  });
  expect(await seriesOf(excel)).toEqual(['Đúng tiến độ: C2:C5 ()', 'Đạt: B2:B5 (A2:A5)']);
  expect((await excel.failure((sheet) => { sheet.charts.getItemAt(0).series.getItemAt(0).setValues(sheet.getRange('B2:C5')); })).code).toBe('InvalidArgument');
});

test('points have looks and labels of their own (Excel.ChartPoint)', async () => {
  const excel = await withChart();
  await onChart(excel, async (chart, context) => {
    const series = chart.series.getItemAt(0);
    series.points.getItemAt(1).format.border.color = 'red';
    series.points.getItemAt(2).hasDataLabel = true;
    series.points.getItemAt(2).dataLabel.showSeriesName = true;
    await context.sync();
    const points = series.points.load('count,items/value,items/hasDataLabel');
    const borders = [0, 1].map((index) => series.points.getItemAt(index).format.border.load('color'));
    await context.sync();
    expect([points.count, points.items.map(({ value }) => value as unknown)]).toEqual([4, [4, 6, 3, 2]]);
    expect(points.items.map(({ hasDataLabel }) => hasDataLabel)).toEqual([false, false, true, false]);
    expect(borders.map(({ color }) => color)).toEqual(['', '#FF0000']);
  });
});

test('another kind of chart keeps names, data, colours and title; one series may have another kind than the rest', async () => {
  const excel = await withChart('ColumnClustered');
  await onChart(excel, async (chart, context) => {
    chart.title.text = 'Tiêu đề';
    chart.series.getItemAt(0).format.fill.setSolidColor('#00B050');
    chart.series.getItemAt(2).chartType = 'Line';
    const types = chart.series.load('items/chartType');
    await context.sync();
    expect(types.items.map(({ chartType }) => chartType)).toEqual(['ColumnClustered', 'ColumnClustered', 'Line']);
    chart.chartType = 'XYScatterLines';
    chart.load('chartType,title/text');
    const line = chart.series.getItemAt(0).format.line.load('color');
    await context.sync();
    expect([chart.chartType, chart.title.text, line.color]).toEqual(['XYScatterLines', 'Tiêu đề', '#00B050']);
  });
  expect((await seriesOf(excel)).map((series) => series.split(':')[0])).toEqual(['Đạt', 'Đúng tiến độ', 'Chậm']);
});

// "Can be set to a numeric value or an empty string (for automatic axis values). The returned value is always a number."
test('an axis of values tells numbers also where Excel chooses them (Excel.ChartAxis.minimum)', async () => {
  const excel = await withChart();
  await onChart(excel, async (chart, context) => {
    const axis = chart.axes.valueAxis.load('minimum,maximum,majorUnit');
    await context.sync();
    expect([axis.minimum, axis.maximum as number >= 17, axis.majorUnit as number > 0]).toEqual([0, true, true]);
    axis.maximum = 40;
    axis.load('maximum');
    await context.sync();
    expect(axis.maximum).toBe(40);
    axis.maximum = '';
    axis.load('maximum');
    await context.sync();
    expect(axis.maximum as number).toBeLessThan(40);
  });
  expect((await excel.failure((sheet) => { sheet.charts.getItemAt(0).axes.categoryAxis.maximum = 3; })).code).toBe('InvalidOperation');
});

test('axes turn round, carry units, logarithms, ticks and labels; trendlines and data tables are kept', async () => {
  const excel = await withChart('ColumnClustered');
  await onChart(excel, async (chart, context) => {
    chart.axes.categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: 'High', majorTickMark: 'Outside', position: 'Maximum', tickLabelSpacing: 2, isBetweenCategories: false });
    chart.axes.valueAxis.set({ displayUnit: 'Thousands', scaleType: 'Logarithmic', logBase: 100 });
    chart.series.getItemAt(0).trendlines.add('Polynomial').format.line.color = '#FF0000';
    const table = chart.getDataTableOrNullObject();
    table.visible = true;
    table.showLegendKey = false;
    await context.sync();
    const category = chart.axes.categoryAxis.load();
    const value = chart.axes.valueAxis.load('displayUnit,scaleType,logBase,showDisplayUnitLabel');
    const trend = chart.series.getItemAt(0).trendlines.getItem(0).load('type,polynomialOrder');
    const shown = chart.getDataTable().load('visible,showLegendKey,showOutlineBorder');
    await context.sync();
    expect(category.toJSON()).toMatchObject({ reversePlotOrder: true, tickLabelPosition: 'High', majorTickMark: 'Outside', position: 'Maximum', tickLabelSpacing: 2, isBetweenCategories: false, type: 'Category' });
    expect([value.displayUnit, value.scaleType, value.logBase, value.showDisplayUnitLabel]).toEqual(['Thousands', 'Logarithmic', 100, true]);
    expect([trend.type, trend.polynomialOrder, shown.visible, shown.showLegendKey, shown.showOutlineBorder]).toEqual(['Polynomial', 2, true, false, true]);
  });
});

test('charts that come, are chosen and go are told, to the sheet and to themselves (Excel.ChartCollection.onAdded …)', async () => {
  const excel = await openExcel(report);
  const told: string[] = [];
  const hear = (what: string) => () => Promise.resolve(void told.push(what));
  await excel.run(async (sheet, context) => {
    sheet.charts.onAdded.add(hear('added'));
    sheet.charts.onActivated.add(hear('activated'));
    sheet.charts.onDeactivated.add(hear('deactivated'));
    sheet.charts.onDeleted.add(hear('deleted'));
    await context.sync();
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B5'));
    chart.onActivated.add(hear('this one activated'));
    await context.sync();
    chart.activate();
    const active = context.workbook.getActiveChart().load('name');
    await context.sync();
    expect(active.name).toBe('Chart 1');
    sheet.getRange('B2').select();
    const none = context.workbook.getActiveChartOrNullObject().load('isNullObject');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    chart.delete();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(['added', 'this one activated', 'activated', 'deactivated', 'deleted']);
});

test('charts of a protected sheet are locked (AccessDenied)', async () => {
  const excel = await openExcel(report, { sheet: { custom: { protection: { protected: true } } } });
  expect((await excel.failure((sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B5')))).code).toBe('AccessDenied');
});
