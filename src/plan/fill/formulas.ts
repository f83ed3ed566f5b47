/**
 * The live formulas of a judged row, of functions that Excel 2010 and LibreOffice have.
 * Row cells are `$G12` (so that rows can be sorted), the configuration is referred to absolutely. en-US syntax.
 */
import type { ConfigurationReferences } from '../configuration/references';
import type { JudgedId } from '../configuration/words';
import { OUTLOOK_FROM_PERCENT } from '../progress/thresholds';
import { partsOf, showsGap, word, type Parts, type RowFormulaInput } from './formula-parts';
import type { RowCells } from './row-cells';
import { statusFormula } from './status-formula';

/** Formula by computed column; null where the row has no such figure. */
export type RowFormulas = Readonly<Record<JudgedId, string | null>>;

export function rowFormulas(input: RowFormulaInput): RowFormulas {
  const part = partsOf(input);
  return {
    percent: percentFormula(input, part),
    remaining: remainingFormula(input, part),
    expected: expectedFormula(input, part),
    status: statusFormula(input, part),
    outlook: outlookFormula(input, part),
  };
}

const orEmpty = (test: string, value: string): string => `=IFERROR(IF(${test},${value},""),"")`;

const PERCENT_KINDS: ReadonlySet<string> = new Set(['flow', 'area', 'yield', 'stock', 'ordinal']);

/** Result ÷ target in per cent; for rates and ratios the difference in points. */
function percentFormula({ yardstick, isFraction, cells }: RowFormulaInput, part: Parts): string | null {
  if (yardstick.measure === 'none' || yardstick.measure === 'rating') return null;
  if (showsGap(yardstick)) return orEmpty(`AND(${part.hasActual},${part.hasTarget})`, `${part.actual}-${part.target}`);
  if (!PERCENT_KINDS.has(yardstick.kind) || (cells.recordedTarget && cells.recordedTarget.value <= 0)) return null;
  return orEmpty(`AND(${part.hasActual},${part.hasPositiveTarget})`, `${part.actual}/${part.target}${isFraction ? '' : '*100'}`);
}

function remainingFormula({ yardstick }: RowFormulaInput, part: Parts): string | null {
  const { kind, measure, side, isCeiling } = yardstick;
  if (measure === 'none' || measure === 'rating' || (side === 'match' && !isCeiling)) return null;
  const isCounted = kind === 'flow' || kind === 'area';
  if (!(isCounted ? side !== 'down' : kind === 'stock' || kind === 'ordinal')) return null;
  const left = side === 'down' ? `${part.actual}-${part.target}` : `${part.target}-${part.actual}`;
  return orEmpty(`AND(${part.hasActual},${side === 'down' ? part.hasTarget : part.hasPositiveTarget})`, `MAX(0,${left})`);
}

function expectedFormula({ yardstick, cells, references }: RowFormulaInput, part: Parts): string | null {
  const share = part.line('share');
  switch (yardstick.measure) {
    case 'flow':
      return orEmpty(yardstick.side === 'down' ? part.hasTarget : part.hasPositiveTarget, ownOr(`${share}*100`, cells, references, part));
    case 'rate-path':
      return orEmpty(part.hasTarget, `${share}*100`);
    case 'neutral':
      return yardstick.kind === 'flow' || yardstick.kind === 'area' ? orEmpty(part.hasTarget, `${share}*100`) : null;
    case 'path': {
      const isDown = yardstick.side === 'down';
      const way = isDown ? `${part.baseline}/${part.target}-1` : `1-${part.baseline}/${part.target}`;
      return orEmpty(part.hasPositiveTarget, `100*(1${isDown ? '+' : '-'}MAX(0,${way})*(1-${share}))`);
    }
    case 'count': {
      const way = yardstick.baseline === null ? '1' : `MAX(0,1-${part.baseline}/${part.target})`;
      return orEmpty(part.hasPositiveTarget, `100*(1-${way}*(1-${share}))`);
    }
    default:
      return null;
  }
}

/** The planned figure for the period, else last year's own share, else the profile's. */
function ownOr(profile: string, { periodPlan, lastYear }: RowCells, references: ConfigurationReferences, part: Parts): string {
  const { same, whole } = lastYear ?? {};
  const fromLastYear =
    same && whole
      ? `IF(AND(${references.applies('lastYearDate')}=1,ISNUMBER(${same.cell}),N(${same.cell})>=0,N(${whole.cell})>0),${same.value}/${whole.value}*100,${profile})`
      : profile;
  if (!periodPlan) return fromLastYear;
  const isPlanned = `AND(${references.applies('periodPlanDate')}=1,ISNUMBER(${periodPlan.cell}),N(${periodPlan.cell})>=0,${part.hasPositiveTarget})`;
  return `IF(${isPlanned},${periodPlan.value}/${part.target}*100,${fromLastYear})`;
}

function outlookFormula({ yardstick, own }: RowFormulaInput, part: Parts): string | null {
  if (yardstick.measure !== 'flow') return null;
  const isKnown = `AND(${part.hasActual},N(${own.expected})>=${OUTLOOK_FROM_PERCENT},${own.status}<>${word('data-error')})`;
  return orEmpty(isKnown, `${part.actual}/${own.expected}*100`);
}
