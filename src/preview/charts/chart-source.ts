/** From a range of cells to the series that Excel makes of it. */
import type { Area } from '../engine/area';
import type { PlotKind } from './chart-types';

export interface SourceSeries {
  /** A cell; null where the range has no names. */
  readonly name: Area | null;
  /** One or several columns (rows) of labels, or of x values. */
  readonly categories: Area | null;
  readonly values: Area;
  readonly sizes: Area | null;
}

export interface SourceLayout {
  readonly plotBy: 'Columns' | 'Rows';
  readonly series: readonly SourceSeries[];
}

/** What the layout depends on in a cell. */
export type CellNature = 'blank' | 'text' | 'number';

/** A range, perhaps turned over: always with its series in columns. */
interface Turned {
  readonly rows: number;
  readonly columns: number;
  readonly nature: (row: number, column: number) => CellNature;
  readonly area: (row: number, column: number, rows: number, columns: number) => Area;
}

/**
 * As Excel reads a chart's range: there are at least as many points as series, a blank corner makes labels of the first row and column
 * ("Prepare your data", peltiertech.com), and without it texts do.
 */
export function layOut(source: Area, kind: PlotKind, seriesBy: 'Auto' | 'Columns' | 'Rows', nature: (row: number, column: number) => CellNature): SourceLayout {
  const plotBy = seriesBy === 'Auto' ? (source.columns > source.rows ? 'Rows' : 'Columns') : seriesBy;
  const turned = plotBy === 'Columns' ? upright(source, nature) : turnedOver(source, nature);
  return { plotBy, series: kind === 'category' ? categorySeries(turned) : pointSeries(turned, kind) };
}

function categorySeries(turned: Turned): readonly SourceSeries[] {
  const { rows, columns, area } = turned;
  const labels = labelColumns(turned);
  const header = hasHeader(turned, labels) ? 1 : 0;
  const body = rows - header;
  return Array.from({ length: columns - labels }, (_, index): SourceSeries => ({
    name: header === 0 ? null : area(0, labels + index, 1, 1),
    categories: labels === 0 ? null : area(header, 0, body, labels),
    values: area(header, labels + index, body, 1),
    sizes: null,
  }));
}

/** The first column has the x values of all series; of bubbles every second column behind it has the sizes. */
function pointSeries(turned: Turned, kind: 'scatter' | 'bubble'): readonly SourceSeries[] {
  const { rows, columns, area } = turned;
  const shared = columns > 1 ? 1 : 0;
  const header = rows > 1 && hasHeader(turned, shared) ? 1 : 0;
  const step = kind === 'bubble' ? 2 : 1;
  const count = Math.max(1, Math.ceil((columns - shared) / step));
  const column = (at: number) => area(header, at, rows - header, 1);
  return Array.from({ length: count }, (_, index): SourceSeries => {
    const at = Math.min(shared + index * step, columns - 1);
    return {
      name: header === 0 ? null : area(0, at, 1, 1),
      categories: shared === 0 ? null : column(0),
      values: column(at),
      sizes: kind === 'bubble' && at + 1 < columns ? column(at + 1) : null,
    };
  });
}

/** How many columns at the left are labels; one column at least is left for values. */
function labelColumns({ rows, columns, nature }: Turned): number {
  if (columns < 2) return 0;
  const isBlankCorner = rows > 1 && nature(0, 0) === 'blank';
  let count = 0;
  while (count < columns - 1) {
    const inColumn = Array.from({ length: Math.max(1, rows - 1) }, (_, row) => nature(rows > 1 ? row + 1 : row, count));
    const isLabels = inColumn.some((each) => each === 'text') && inColumn.every((each) => each !== 'number');
    if (!isLabels && !(isBlankCorner && nature(0, count) === 'blank')) break;
    count += 1;
  }
  return count;
}

function hasHeader({ rows, columns, nature }: Turned, labels: number): boolean {
  if (rows < 2) return false;
  if (labels > 0 && nature(0, 0) === 'blank') return true;
  const names = Array.from({ length: columns - labels }, (_, index) => nature(0, labels + index));
  return names.some((each) => each === 'text') && names.every((each) => each !== 'number');
}

function upright({ row, column, rows, columns }: Area, nature: Turned['nature']): Turned {
  return {
    rows,
    columns,
    nature: (r, c) => nature(row + r, column + c),
    area: (r, c, height, width) => ({ row: row + r, column: column + c, rows: height, columns: width }),
  };
}

function turnedOver({ row, column, rows, columns }: Area, nature: Turned['nature']): Turned {
  return {
    rows: columns,
    columns: rows,
    nature: (r, c) => nature(row + c, column + r),
    area: (r, c, height, width) => ({ row: row + c, column: column + r, rows: width, columns: height }),
  };
}
