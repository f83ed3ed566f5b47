import type { SheetChart } from '../../engine/custom-data';
import type { EmbeddedSheet, EmbeddedWorkbook } from '../../engine/embedded-workbook';
import { chartXml, parseChart, type ChartNode } from '../../charts/chart-node';
import type { CellReader } from '../../charts/chart-references';
import { HostError } from '../host-error';
import { beforeEdit, type Session } from '../session';

/** A chart object: found anew by its id each time, as it may have changed or gone by then. */
export interface ChartTarget {
  readonly chartId: string;
}

/** A chart where it stands now. Its tree is for reading only. */
export interface FoundChart {
  readonly sheet: EmbeddedSheet;
  readonly chart: SheetChart;
  readonly root: ChartNode;
}

/** Throws ItemNotFound where the chart is gone. */
export function chartOf({ chartId }: ChartTarget, session: Session): FoundChart {
  for (const sheet of session.workbook.sheets) {
    const chart = chartsOn(sheet).find(({ id }) => id === chartId);
    if (chart) return { sheet, chart, root: treeOf(chart.xml) };
  }
  throw new HostError('ItemNotFound');
}

export function chartsOn(sheet: EmbeddedSheet): readonly SheetChart[] {
  return sheet.custom.charts ?? [];
}

/** Changes what a chart shows and how. */
export function editChart(target: ChartTarget, session: Session, edit: (root: ChartNode, found: FoundChart) => void): void {
  const found = chartOf(target, session);
  const root = parseChart(found.chart.xml);
  edit(root, found);
  updateChart(found, { xml: chartXml(root) }, session);
}

/** Puts a chart's new state in the place of the one with its id; a protected sheet's charts are locked. */
export function updateChart({ sheet, chart }: FoundChart, patch: Partial<SheetChart>, session: Session): void {
  beforeEdit(session, sheet, null, 'structure');
  sheet.updateCustom({ charts: chartsOn(sheet).map((each) => (each.id === chart.id ? { ...chart, ...patch } : each)) });
}

/** The values that cells show to a chart: numbers, texts, blanks; truth values count as texts. */
export function cellReader(workbook: EmbeddedWorkbook): CellReader {
  return (name) => {
    const sheet = workbook.sheetByName(name);
    return sheet && ((row, column) => {
      const { value } = sheet.cell(row, column);
      return typeof value === 'boolean' ? String(value).toUpperCase() : value;
    });
  };
}

/** Trees by text: one load asks many members of the same chart. */
const trees = new Map<string, ChartNode>();
const MOST_TREES = 8;

function treeOf(xml: string): ChartNode {
  const known = trees.get(xml);
  if (known) return known;
  if (trees.size >= MOST_TREES) trees.clear();
  const root = parseChart(xml);
  trees.set(xml, root);
  return root;
}
