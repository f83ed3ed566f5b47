/** What a report sheet of ours draws: bars inside cells, and its chart. ExcelApi 1.8. */
import type { Area, Edit } from '../plan/model';

/** The chart is known by its name: it is replaced, never edited; charts of people on the sheet stay. */
const CHART_NAME = 'Chỉ Tiêu';
const FONT = 'Times New Roman';
/** Most of a bar's cell at 100: numbers beyond are as long. */
const [SHORTEST, LONGEST] = ['0', '100'];
/** Counts of nought are not printed into the bars. */
const WITHOUT_NOUGHT = '0;;';
const GAP_BETWEEN_BARS = 45;

export function drawBars(sheet: Excel.Worksheet, { areas, color }: Extract<Edit, { kind: 'bars' }>): void {
  for (const area of areas) {
    const { conditionalFormats } = rangeOf(sheet, area);
    conditionalFormats.clearAll();
    const { dataBar } = conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    dataBar.positiveFormat.fillColor = color;
    dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: SHORTEST };
    dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: LONGEST };
  }
}

/** One bar for each row of the source, the first one on top, its columns stacked along it. */
export function drawChart(sheet: Excel.Worksheet, { title, source, place, colors }: Extract<Edit, { kind: 'chart' }>): void {
  sheet.charts.getItemOrNullObject(CHART_NAME).delete();
  const chart = sheet.charts.add(Excel.ChartType.barStacked, rangeOf(sheet, source), Excel.ChartSeriesBy.columns);
  chart.name = CHART_NAME;
  chart.title.text = title;
  chart.title.format.font.name = FONT;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.legend.format.font.name = FONT;
  chart.legend.format.font.size = 11;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.format.font.name = FONT;
  chart.axes.categoryAxis.format.font.size = 11;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  colors.forEach(({ fill, font }, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(fill);
    series.gapWidth = GAP_BETWEEN_BARS;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = WITHOUT_NOUGHT;
    series.dataLabels.format.font.name = FONT;
    series.dataLabels.format.font.size = 11;
    series.dataLabels.format.font.color = font;
  });
  const { row, column, rows, columns } = place;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
