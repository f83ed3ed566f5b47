/** Columns that no heading explains, known by what their cells hold and where they stand. */
import type { ColumnRole, PlanColumn, RoleReason } from '../model';
import { holdsUnits, type ColumnContent } from './column-content';

/** Adds columns without a heading: ordinals and names left of the figures or between a name and the next heading, units anywhere. */
export function withUnheaded(columns: readonly PlanColumn[], content: ReadonlyMap<number, ColumnContent>): PlanColumn[] {
  const headed = new Set(columns.map(({ column }) => column));
  const firstHeaded = Math.min(...headed);
  const firstContent = Math.min(...content.keys());
  const firstName = columns.find((column) => column.role === 'name')?.column ?? null;
  const afterNames = columns.find((column) => firstName !== null && column.column > firstName && column.role !== 'name')?.column ?? Infinity;
  const hasOrdinals = columns.some((column) => column.role === 'stt');
  const hasUnits = columns.some((column) => column.role === 'unit');
  const found: PlanColumn[] = [];
  for (const [column, counts] of content) {
    if (headed.has(column)) continue;
    const cells = counts.texts + counts.numbers;
    const followsName = firstName !== null && column > firstName && column < afterNames;
    if (column < firstHeaded && column <= firstContent && counts.ordinals * 2 > cells && !hasOrdinals) found.push(unheaded(column, 'stt', 0.9, 'ordinals', ['name']));
    else if (!hasUnits && column > firstContent && cells >= FEWEST_UNITS && holdsUnits(counts, 0.89)) found.push(unheaded(column, 'unit', 0.8, 'units', ['name']));
    else if (counts.texts > counts.numbers && (followsName || (firstName === null && column < firstHeaded))) {
      found.push(unheaded(column, 'name', counts.texts >= counts.numbers * 9 ? 0.92 : 0.75, 'words', ['other', 'note']));
    }
  }
  const all = [...columns, ...found].sort((a, b) => a.column - b.column);
  return all.some((column) => column.role === 'name') ? all : withGuessedName(all, content);
}

/** Fewer cells do not tell a column of units. */
const FEWEST_UNITS = 3;

function unheaded(column: number, role: ColumnRole, confidence: number, contents: (RoleReason & { because: 'contents' })['contents'], others: readonly ColumnRole[]): PlanColumn {
  return {
    column,
    role,
    header: '',
    period: null,
    confidence,
    reasons: [{ because: 'contents', contents }, { because: 'position' }],
    alternatives: alternativesFor(confidence, others),
  };
}

/** No heading names the rows: the leftmost column of texts does that is unexplained, or whose "Đơn vị" are no units of measure. */
function withGuessedName(columns: readonly PlanColumn[], content: ReadonlyMap<number, ColumnContent>): PlanColumn[] {
  const name = columns.find(({ column, role, reasons }) => {
    const counts = content.get(column);
    if (!counts || counts.texts <= counts.numbers || counts.ordinals * 2 > counts.texts || reasons[0]?.because === 'person') return false;
    return role === 'other' || (role === 'unit' && !holdsUnits(counts, 0.5));
  });
  return columns.map((column): PlanColumn => {
    if (column !== name) return column;
    const alternatives = alternativesFor(0.5, [column.role, 'note']);
    return { ...column, role: 'name', confidence: 0.5, reasons: [{ because: 'contents', contents: 'words' }, { because: 'position' }], alternatives };
  });
}

/** From this confidence on nothing else is considered. */
export const NO_DOUBT = 0.9;

/** Other roles with what is left of the confidence, the first with most of it; none where there is no doubt. */
export function alternativesFor(confidence: number, others: readonly ColumnRole[]): PlanColumn['alternatives'] {
  if (confidence >= NO_DOUBT) return [];
  return others.map((role, index) => ({ role, confidence: Math.round(((1 - confidence) / 2 ** (index + 1)) * 100) / 100 }));
}
