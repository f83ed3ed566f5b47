/** Charts in files: new ones are written as DrawingML, others keep their bytes. Source: ECMA-376 part 1, §20.5 (anchors) and §21.2 (charts). */
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { after } from './after';
import { changedParts, opened, partOf, partsOf, readWithExcelJs, withPart } from './packages';

const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet with a chart of the kind that the report sheet has. */
const withReportChart = () =>
  after(createBlankWorkbook(), (sheet) => {
    sheet.getRange('A1:C3').values = [['Lĩnh vực', 'Đạt', 'Chậm'], ['Kinh tế & xã hội', 4, 3], ['An ninh', 6, 0]];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'));
    chart.name = 'Đánh giá "A4"';
    chart.title.text = 'Đánh giá <theo> lĩnh vực';
    chart.legend.position = 'Right';
    chart.series.getItemAt(1).format.fill.setSolidColor('#C00000');
    chart.series.getItemAt(1).hasDataLabels = true;
    chart.setPosition('B5', 'F18');
  });

/** The same file as another program could have written it: other prefixes, elements that this host does not know. */
const byAnotherProgram = async () => {
  const bytes = await withReportChart();
  const foreign = withPart(bytes, CHART, (xml) =>
    xml
      .replaceAll('<c:', '<')
      .replaceAll('</c:', '</')
      .replace('xmlns:c=', 'xmlns=')
      .replace('</chartSpace>', '<extLst><ext uri="{1}" xmlns:x="urn:x"><x:thing x:kept="yes">giữ</x:thing></ext></extLst></chartSpace>'),
  );
  return withPart(foreign, DRAWING, (xml) => xml.replaceAll('xdr:', '').replace('xmlns:xdr=', 'xmlns=').replace('<twoCellAnchor', '<twoCellAnchor editAs="oneCell"'));
};

test('a new chart has its part, drawing, relationships and content types, and shows its cells also to programs that do not read them', async () => {
  const saved = await withReportChart();
  const parts = partsOf(saved);
  expect(parts['[Content_Types].xml']).toMatch(/PartName="\/xl\/charts\/chart1\.xml" ContentType="application\/vnd\.openxmlformats-officedocument\.drawingml\.chart\+xml"/);
  expect(parts['[Content_Types].xml']).toMatch(/PartName="\/xl\/drawings\/drawing1\.xml" ContentType="application\/vnd\.openxmlformats-officedocument\.drawing\+xml"/);
  expect(parts[SHEET]).toMatch(/<pageMargins [^>]*\/><drawing [^>]*r:id="rId1"\/><\/worksheet>/);
  expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toMatch(/relationships\/chart" Target="[^"]*charts\/chart1\.xml"/);
  expect(parts[DRAWING]).toMatch(/<xdr:from><xdr:col>1<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>4<\/xdr:row>.*<xdr:to><xdr:col>6<\/xdr:col>/);
  expect(parts[CHART]).toContain('<c:pt idx="0"><c:v>Kinh tế &amp; xã hội</c:v></c:pt>');
  expect(parts[CHART]).toMatch(/<c:val><c:numRef><c:f>Sheet1!\$C\$2:\$C\$3<\/c:f><c:numCache><c:formatCode>General<\/c:formatCode><c:ptCount val="2"\/><c:pt idx="0"><c:v>3<\/c:v>/);
  expect((await readWithExcelJs(saved)).worksheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a chart is read back as it was made', async () => {
  await after(await opened(await withReportChart()), async (sheet, context) => {
    const charts = sheet.charts.load('items/name,items/chartType,items/title/text,items/legend/position,items/series/items/name,items/series/items/hasDataLabels');
    await context.sync();
    expect(charts.items.map(({ name, chartType, title, legend }) => [name, chartType, title.text, legend.position])).toEqual([['Đánh giá "A4"', 'BarStacked', 'Đánh giá <theo> lĩnh vực', 'Right']]);
    expect(charts.items[0]?.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])).toEqual([['Đạt', false], ['Chậm', true]]);
  });
});

test.each([['our own', withReportChart], ['another program’s', byAnotherProgram]])('%s chart that is left alone keeps its bytes', async (_, make) => {
  const bytes = await make();
  const saved = await after(await opened(bytes), (sheet) => {
    sheet.getRange('B2').values = [[9]];
  });
  expect(changedParts(bytes, saved)).toEqual([SHEET]);
});

test('another program’s chart is edited without losing what the host does not know', async () => {
  const bytes = await byAnotherProgram();
  const saved = await after(await opened(bytes), async (sheet, context) => {
    const chart = sheet.charts.getItemAt(0).load('chartType');
    await context.sync();
    expect(chart.chartType).toBe('BarStacked');
    chart.title.text = 'Quý II';
    chart.name = 'Mới';
    chart.top = 0;
    sheet.getRange('1:1').insert('Down');
  });
  expect(changedParts(bytes, saved).filter((part) => part !== SHEET)).toEqual([CHART, DRAWING]);
  const chart = partOf(saved, CHART);
  expect(chart).toContain('<x:thing x:kept="yes">giữ</x:thing>');
  expect(chart).toContain('Sheet1!$C$3:$C$4');
  expect(chart).toMatch(/<a:t>Quý II<\/a:t>/);
  expect(partOf(saved, DRAWING)).toMatch(/<twoCellAnchor editAs="oneCell"><from><col>1<\/col><colOff>0<\/colOff><row>1<\/row>.*<cNvPr id="2" name="Mới"\/>/);
});

test('a deleted chart leaves no parts behind, and the other one of its sheet stays', async () => {
  const two = await after(await opened(await withReportChart()), (sheet) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B3')).name = 'Bánh';
  });
  expect(Object.keys(partsOf(two)).filter((part) => part.startsWith('xl/charts/'))).toEqual([CHART, 'xl/charts/chart2.xml']);
  const saved = await after(await opened(two), (sheet) => {
    sheet.charts.getItemAt(0).delete();
  });
  const parts = partsOf(saved);
  expect(Object.keys(parts).filter((part) => part.startsWith('xl/charts/'))).toEqual(['xl/charts/chart2.xml']);
  expect(parts['[Content_Types].xml']).not.toContain('chart1.xml');
  expect(parts[DRAWING]?.match(/<xdr:cNvPr [^>]*>/g)).toEqual(['<xdr:cNvPr id="3" name="Bánh"/>']);
});

test('a chart on a new sheet, of cells of a sheet that is renamed', async () => {
  const saved = await after(createBlankWorkbook(), async (sheet, context) => {
    sheet.getRange('A1:B2').values = [['a', 1], ['b', 2]];
    context.workbook.worksheets.add('Tổng hợp').charts.add('ColumnClustered', sheet.getRange('A1:B2'));
    await context.sync();
    sheet.name = 'KH 2023';
  });
  expect(partOf(saved, CHART)).toContain("'KH 2023'!$B$1:$B$2");
  await after(await opened(saved), async (sheet, context) => {
    const counts = [sheet, sheet.getNext()].map(({ charts }) => charts.getCount());
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 1]);
  });
});
