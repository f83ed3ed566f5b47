/**
 * Univer calculates the formula of a conditional format for each cell that the format is on, at every calculation (engine-formula 0.25.1,
 * _registerOtherFormulas). A formula that keeps its columns (`$K3="Chậm"`) has one result for each row, and one that keeps its rows as well
 * a single result: it is calculated that often.
 */
import { AbsoluteRefType, ConditionalFormattingFormulaService, deserializeRangeWithSheet, LexerTreeBuilder, sequenceNodeType } from './univer-modules';
import type { IRange } from './univer-modules';

/** Whether a formula says the same in every row, in every column. */
export interface Sameness {
  readonly inRows: boolean;
  readonly inColumns: boolean;
}

const differs: Sameness = { inRows: false, inColumns: false };

/** Their results depend on the place of the formula, or of what they are given, in ways that references do not show. */
const placed = new Set(['ROW', 'COLUMN', 'OFFSET', 'INDIRECT', 'ADDRESS', 'CELL', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** Takes a formula with its `=`; what may depend on anything else than references counts as different everywhere. */
export function samenessOf(formula: string): Sameness {
  const nodes = new LexerTreeBuilder().sequenceNodesBuilder(formula) ?? [];
  let same: Sameness = { inRows: true, inColumns: true };
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string') continue;
    const { nodeType, token } = node;
    if (nodeType === sequenceNodeType.FUNCTION && isName(token, nodes[index + 1])) return differs;
    if (nodeType === sequenceNodeType.DEFINED_NAME || nodeType === sequenceNodeType.TABLE) return differs;
    if (nodeType === sequenceNodeType.FUNCTION && placed.has(token.toUpperCase())) return differs;
    if (nodeType === sequenceNodeType.REFERENCE) same = both(same, samenessOfReference(token));
  }
  return same;
}

/** Where the workbook's names are not at hand, the lexer takes a name for a function, though no bracket follows it. */
function isName(token: string, next: string | object | undefined): boolean {
  return next !== '(' && !/^(?:TRUE|FALSE)$/i.test(token);
}

function samenessOfReference(reference: string): Sameness {
  const { startRow, startColumn, startAbsoluteRefType: start = AbsoluteRefType.NONE, endAbsoluteRefType: end = AbsoluteRefType.NONE } = deserializeRangeWithSheet(reference).range;
  const keeps = (axis: AbsoluteRefType): boolean => [start, end].every((type) => type === axis || type === AbsoluteRefType.ALL);
  // Whole columns have no rows that could move.
  return { inRows: Number.isNaN(startRow) || keeps(AbsoluteRefType.ROW), inColumns: Number.isNaN(startColumn) || keeps(AbsoluteRefType.COLUMN) };
}

function both(first: Sameness, second: Sameness): Sameness {
  return { inRows: first.inRows && second.inRows, inColumns: first.inColumns && second.inColumns };
}

/** The cells for which such a formula is calculated: in the first column, in the first row, of all that the format is on. */
export function cellsToCalculate(ranges: readonly IRange[], same: Sameness): readonly IRange[] {
  const [first] = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  if (!first) return ranges;
  const narrowed = ranges.map((range) => ({
    ...range,
    ...(same.inColumns && { startColumn: first.startColumn, endColumn: first.startColumn }),
    ...(same.inRows && { startRow: first.startRow, endRow: first.startRow }),
  }));
  const byPlace = new Map(narrowed.map((range) => [[range.startRow, range.endRow, range.startColumn, range.endColumn].join(), range]));
  return [...byPlace.values()];
}

/** To be called before the workbook is opened; once is enough. */
export function calculateFormatsOnce(): void {
  const { prototype } = ConditionalFormattingFormulaService;
  const register = Reflect.get(prototype, 'registerFormulaWithRange');
  const getResult = Reflect.get(prototype, 'getFormulaResultWithCoords');
  const known = new Map<string, Sameness>();
  const sameness = (formula: string): Sameness => {
    const found = known.get(formula) ?? samenessOf(formula);
    known.set(formula, found);
    return found;
  };
  prototype.registerFormulaWithRange = function (unitId, sheetId, formatId, formula, ranges) {
    register.call(this, unitId, sheetId, formatId, formula, ranges && [...cellsToCalculate(ranges, sameness(formula))]);
  };
  // Rows and columns count from the first cell.
  prototype.getFormulaResultWithCoords = function (unitId, sheetId, formatId, formula, row = 0, column = 0) {
    const { inRows, inColumns } = sameness(formula);
    return getResult.call(this, unitId, sheetId, formatId, formula, inRows ? 0 : row, inColumns ? 0 : column);
  };
}
