/** What the series of a chart show: texts and numbers of the cells that they refer to, as they are now. */
import { childNamed, type ChartNode } from '../../charts/chart-node';
import { chartFormula, referencesIn, valuesOf } from '../../charts/chart-references';
import { layOut, type CellNature, type SourceLayout } from '../../charts/chart-source';
import { formulaIn, storedTexts } from '../../charts/chart-series';
import type { PlotKind } from '../../charts/chart-types';
import type { NewSeries } from '../../charts/new-chart';
import type { Area } from '../../engine/area';
import type { EmbeddedSheet } from '../../engine/embedded-workbook';
import { isUnbounded } from '../range-target';
import type { Session } from '../session';
import { cellReader } from './chart-target';

/** The name of a series; one without has its number, as Excel counts. */
export function seriesName(series: ChartNode, index: number, session: Session): string {
  const name = dataTexts(childNamed(series, 'c:tx'), session).join(' ');
  return name === '' ? `Series${index + 1}` : name;
}

/** What cells or the chart itself say for a name or a dimension. */
export function dataValues(data: ChartNode | null, session: Session): readonly (string | number | null)[] {
  const formula = formulaIn(data);
  const read = cellReader(session.workbook);
  const values = formula === null ? [] : referencesIn(formula).flatMap((each) => valuesOf(each, read));
  return values.length > 0 ? values : storedTexts(data);
}

export function dataTexts(data: ChartNode | null, session: Session): readonly string[] {
  return dataValues(data, session).map((value) => String(value ?? ''));
}

export interface Source {
  readonly sheet: EmbeddedSheet;
  readonly area: Area;
}

/** The series that a range of cells gives. */
export function seriesFrom({ sheet, area }: Source, kind: PlotKind, seriesBy: 'Auto' | 'Columns' | 'Rows'): { readonly layout: SourceLayout; readonly series: readonly NewSeries[] } {
  const natures = (row: number, column: number): CellNature => {
    const { value } = sheet.cell(row, column);
    return value === null || value === '' ? 'blank' : typeof value === 'number' ? 'number' : 'text';
  };
  const source = isUnbounded(area) ? (sheet.usedArea(true, area) ?? { ...area, rows: 1, columns: 1 }) : area;
  const layout = layOut(source, kind, seriesBy, natures);
  const formula = (part: Area) => chartFormula(sheet.name, part);
  const series = layout.series.map(({ name, categories, values, sizes }): NewSeries => ({
    name: name && formula(name),
    categories: categories && { formula: formula(categories), kind: labelKind(categories, natures) },
    values: formula(values),
    sizes: sizes && formula(sizes),
  }));
  return { layout, series };
}

/** What a range of labels is: several columns of them have levels; numbers only where nothing else stands there. */
export function labelKind(area: Area, nature: (row: number, column: number) => CellNature): 'text' | 'number' | 'levels' {
  if (area.rows > 1 && area.columns > 1) return 'levels';
  const all = Array.from({ length: area.rows * area.columns }, (_, index) => nature(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)));
  return all.every((each) => each !== 'text') && all.includes('number') ? 'number' : 'text';
}
