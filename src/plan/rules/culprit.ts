/**
 * The search for the culprit of a broken equation: one cell at a time is changed to what may have been meant, and what closes the equation
 * without breaking another is kept. Cells are ranked by trust, by how human the slip is, by what the row's other figures say, and by how
 * many equations the change repairs (a small Fellegi–Holt search).
 */
import type { CellRef } from '../model';
import { isBroken, isCounted, type Equation, type Suspicion, type Term } from './equation';
import { keyOf, type Evidence } from './evidence';
import type { Interval } from './interval';
import { significantDigits } from './scale/magnitude';
import { HUMAN_COST, slipsOf, type Slip } from './slips';

interface Suspect {
  readonly cell: CellRef;
  /** The lower, the more suspicious. */
  readonly score: number;
  /** What was meant, where that is known. */
  readonly value: number | null;
}

/** For a cell that no slip explains: worse than any slip. */
const NO_SLIP_COST = 5;
/** The same, but the cell says what the cell above or below it says: the neighbour's figure was typed. What was meant is not known then. */
const NEIGHBOUR_COST = 1.5;
/** Fewer digits are the same by chance. */
const TELLING_DIGITS = 2;
/** A cell stands in another equation that holds as it is: changing it would break that one. */
const EXONERATED_COST = 4;
const REPAIRED_GAIN = 2;
/** What the row's other figures can add to or take off a slip: 4 for each power of ten nearer or farther, at most 3. */
const MAGNITUDE_WEIGHT = 4;
const MAGNITUDE_LIMIT = 3;
/** How much more suspicious than the next a cell must be to be named alone. */
const CLEAR_LEAD = 0.75;
const CLEAR_LEAD_WITHOUT_SLIP = 3;

/** Takes a broken equation and all equations of the plan; names its cells by suspicion, and the repair where one slip explains it. */
export function findCulprit(equation: Equation, all: readonly Equation[], evidence: Evidence): Suspicion {
  const everyone = equation.terms
    .map((_, at) => suspectAt(equation, at, all, evidence))
    .sort((a, b) => a.score - b.score);
  // What a person has confirmed is not suspected again, unless there is nothing else.
  const doubted = everyone.filter(({ cell }) => !evidence.isConfirmed(cell));
  const suspects = doubted.length > 0 ? doubted : everyone;
  const confirmed = everyone.filter((one) => !suspects.includes(one)).map(({ cell }) => cell);
  const cells = suspects.map(({ cell }) => cell);
  const [first, second] = suspects;
  if (!first) return { cells, related: [], suggestion: null };
  const lead = second ? second.score - first.score : Infinity;
  if (lead < (first.value === null ? CLEAR_LEAD_WITHOUT_SLIP : CLEAR_LEAD)) return { cells, related: confirmed, suggestion: null };
  return {
    cells: [first.cell],
    related: [...cells.slice(1), ...confirmed],
    suggestion: first.value === null ? null : { cell: first.cell, value: first.value },
  };
}

function suspectAt(equation: Equation, at: number, all: readonly Equation[], evidence: Evidence): Suspect {
  const term = equation.terms[at];
  if (!term) throw new RangeError(`no term ${at}`);
  const { cell } = term.reading;
  const others = all.filter((other) => other !== equation && termAt(other, cell) !== -1);
  if (term.recomputed !== null) return { cell, score: term.trust + COST_OF_COMPUTED, value: term.recomputed };

  const repairs = slipsOf(term.reading.value, term.reading.decimals)
    .filter((slip) => isPossible(slip, term) && equation.holds(withValue(equation, at, slip)))
    .map((slip) => ({ slip, cost: slip.cost + magnitudeCost(term, slip.value, evidence) + costAmong(others, cell, slip) }))
    .sort((a, b) => a.cost - b.cost);
  const [best] = repairs;
  const withoutSlip = (isNeighbours(term, evidence) ? NEIGHBOUR_COST : NO_SLIP_COST) + others.reduce((cost, other) => cost + (isBroken(other) ? -REPAIRED_GAIN : EXONERATED_COST), 0);
  if (!best || best.cost > withoutSlip) return { cell, score: term.trust + withoutSlip, value: null };
  return { cell, score: term.trust + best.cost, value: best.slip.cost <= HUMAN_COST ? best.slip.value : null };
}

/** A computed cell is recomputed, never retyped. */
const COST_OF_COMPUTED = 1;

function isNeighbours({ reading }: Term, evidence: Evidence): boolean {
  const { indicator, column, value } = reading;
  const { indicators } = evidence.plan;
  const at = indicators.indexOf(indicator);
  if (significantDigits(reading).length < TELLING_DIGITS) return false;
  return [indicators[at - 1], indicators[at + 1]].some((other) => other !== undefined && evidence.given(other, column)?.value === value);
}

/** What a change of the cell does to the other equations that it stands in. */
function costAmong(others: readonly Equation[], cell: CellRef, slip: Slip): number {
  return others.reduce((cost, other) => {
    const closes = other.holds(withValue(other, termAt(other, cell), slip));
    if (isBroken(other)) return closes ? cost - REPAIRED_GAIN : cost;
    return closes ? cost : cost + EXONERATED_COST;
  }, 0);
}

/** Whether the row's other figures are of the order of the new value rather than of the typed one. */
function magnitudeCost({ reading }: Term, value: number, evidence: Evidence): number {
  const peers = evidence.comparableColumns
    .filter(({ column }) => column !== reading.column.column)
    .map((column) => evidence.sound(reading.indicator, column)?.value ?? 0)
    .filter((peer) => peer > 0);
  if (peers.length === 0 || value <= 0 || reading.value <= 0) return 0;
  const distance = (from: number): number => Math.min(...peers.map((peer) => Math.abs(Math.log10(from / peer))));
  const change = MAGNITUDE_WEIGHT * (distance(value) - distance(reading.value));
  return Math.max(-MAGNITUDE_LIMIT, Math.min(MAGNITUDE_LIMIT, change));
}

function isPossible(slip: Slip, { reading }: Term): boolean {
  if (isCounted(reading.indicator) && !Number.isInteger(slip.value)) return false;
  return slip.value > 0 || reading.value < 0;
}

function termAt({ terms }: Equation, cell: CellRef): number {
  return terms.findIndex(({ reading }) => keyOf(reading.cell) === keyOf(cell));
}

/** Whether the equation holds once a cell that stands in it says something else. */
export function closesWith(equation: Equation, cell: CellRef, value: number): boolean {
  const at = termAt(equation, cell);
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return at !== -1 && equation.holds(withValue(equation, at, { value, decimals }));
}

function withValue(equation: Equation, at: number, { value, decimals }: Pick<Slip, 'value' | 'decimals'>): readonly Interval[] {
  return equation.terms.map(({ reading, interval }, index) =>
    index === at ? interval(value, decimals) : interval(reading.value, reading.decimals),
  );
}
