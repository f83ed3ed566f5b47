/** R02: a row's unit is missing, is none, is not the approved one, or cannot be the unit of what the row is called or of its figures. */
import { wordKey } from '../../language/fold';
import { readTarget } from '../../language/targets';
import { readUnit } from '../../language/units';
import type { ApprovedTarget, Indicator, Unit } from '../../model';
import { isMostlyFractional } from '../cell/not-an-integer';
import type { Evidence } from '../evidence';
import type { RuleFacts } from '../facts';
import { matchApproved } from '../paths';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';

type Mismatch = RuleFacts['structure/unit-mismatch'];

export const unitMismatch: CheckRule = {
  id: 'structure/unit-mismatch',
  check: (evidence) => {
    const { plan, context } = evidence;
    const column = plan.layout.columns.find(({ role }) => role === 'unit')?.column;
    if (column === undefined) return [];
    const approved = context.approved ? matchApproved(plan, context.approved) : null;
    const isUsual = unitsAreUsual(evidence);
    return plan.indicators.map((indicator) => {
      const cell = { row: indicator.row, column };
      const facts = mismatchOf(indicator, approved?.of(indicator.row) ?? null, isUsual, evidence);
      if (facts === 'holds') return holds(cell);
      if (facts === 'cannot-tell') return cannotTell(cell);
      return found(indicator, cell, facts);
    });
  },
};

function found(indicator: Indicator, cell: { row: number; column: number }, facts: Mismatch): Verdict {
  return broken(findingOf('structure/unit-mismatch', { severity: 'error', row: indicator.row, cells: [cell], related: [], facts, suggestion: null }));
}

function mismatchOf(indicator: Indicator, approved: ApprovedTarget | null, isUsual: boolean, evidence: Evidence): Mismatch | 'holds' | 'cannot-tell' {
  const { path, unit, unitText } = indicator;
  const approvedUnit = approved?.unitText ?? '';
  const meant = readUnit(approvedUnit);
  if (unitText === null) {
    if (meant) return { problem: 'missing', path };
    return isUsual && needsUnit(indicator, evidence) ? { problem: 'missing', path } : 'cannot-tell';
  }
  if (unit === null) return isGoal(unitText) ? { problem: 'not-a-unit', path, unit: unitText } : 'cannot-tell';
  const measure = measureOf(indicator);
  if (measure && NOT_UNITS_OF[measure].has(unit.id)) return { problem: 'not-of-the-name', path, unit: unitText, measure };
  if (isMostlyFractional(indicator, evidence)) {
    const values = evidence.amountColumns.flatMap((column) => evidence.given(indicator, column)?.value ?? []).filter((value) => !Number.isInteger(value));
    return { problem: 'fractions', path, unit: unitText, values };
  }
  if (!meant) return 'holds';
  if (sizeOf(unit).measure === sizeOf(meant).measure && sizeOf(unit).factor === sizeOf(meant).factor) return 'holds';
  return { problem: 'differs', path, unit: unitText, approved: approvedUnit, converted: converted(indicator.target.value, unit, meant) };
}

// ── Missing ──────────────────────────────────────────────────────────────────────────────────────────────────────

const FEWEST_UNITS = 8;
const USUAL_SHARE = 0.9;

/** Whether nearly all rows with a figure have a unit, so that one without it stands out. */
function unitsAreUsual(evidence: Evidence): boolean {
  const rows = evidence.plan.indicators.filter((indicator) => hasFigure(indicator, evidence));
  const withUnit = rows.filter(({ unitText }) => unitText !== null).length;
  return withUnit >= FEWEST_UNITS && withUnit >= rows.length * USUAL_SHARE;
}

/** A row of its own with a bare number: what stands above or below it says nothing of its unit, nor does its target. */
function needsUnit(indicator: Indicator, evidence: Evidence): boolean {
  const { target, parentRow, row, isReference } = indicator;
  if (isReference || !hasFigure(indicator, evidence) || target.comparator === 'pass' || target.comparator === 'none') return false;
  const isBare = /^[\s<>=≥≤~+\-\d.,]*$/.test(target.text);
  const hasKin = (evidence.indicatorAt(parentRow)?.unitText ?? null) !== null || evidence.childrenOf(row).length > 0;
  return isBare && !hasKin;
}

function hasFigure(indicator: Indicator, evidence: Evidence): boolean {
  return evidence.amountColumns.some((column) => evidence.given(indicator, column) !== null);
}

/** "Đạt xã vững mạnh" is what is to be reached, not what it is counted in. */
function isGoal(text: string): boolean {
  return wordKey(text).split(' ').length >= 2 && readTarget(text, { unit: null }).comparator === 'pass';
}

// ── Not of the name ──────────────────────────────────────────────────────────────────────────────────────────────

type Measure = Extract<Mismatch, { problem: 'not-of-the-name' }>['measure'];

const MEASURE_NAMES: readonly (readonly [Measure, RegExp])[] = [
  ['area', /^(?:tong )?dien tich\b/],
  ['yield', /^nang suat\b(?! lao dong)/],
  ['output', /^(?:tong )?san luong\b/],
  ['share', /^(?:ty|ti) (?:le|trong)\b(?!.*\b(?:tren|tinh tren|van dan)\b)/],
];

/** Units (language/units.ts) that cannot be those of the measure. */
const NOT_UNITS_OF: Readonly<Record<Measure, ReadonlySet<string>>> = {
  area: new Set(['tan', 'ta_ha', 'con', 'ho', 'nguoi', 'dong', 'nghin_dong', 'trieu_dong', 'ty_dong', 'kg_nguoi_nam']),
  yield: new Set(['ha', 'm2', 'km2', 'con', 'ho', 'nguoi']),
  output: new Set(['ha', 'm2', 'km2', 'ta_ha', 'ho', 'nguoi']),
  share: new Set(['ha', 'tan', 'ta_ha']),
};

function measureOf({ name }: Indicator): Measure | null {
  const words = wordKey(name.replace(/^[\s\-–+*•.]+/, ''));
  return MEASURE_NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

// ── Differs ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Units of money are kept apart by the dictionary; they convert all the same. */
const MONEY: Readonly<Record<string, number>> = { dong: 1, nghin_dong: 1e3, trieu_dong: 1e6, ty_dong: 1e9 };
const AREA: Readonly<Record<string, number>> = { m2: 1, ha: 1e4, km2: 1e6 };

function sizeOf({ id, factor }: Unit): { readonly measure: string; readonly factor: number } {
  const money = MONEY[id];
  if (money !== undefined) return { measure: 'money', factor: money * factor };
  const area = AREA[id];
  return area === undefined ? { measure: id, factor } : { measure: 'area', factor: area * factor };
}

function converted(value: number | null, from: Unit, to: Unit): number | null {
  const [one, other] = [sizeOf(from), sizeOf(to)];
  return value === null || one.measure !== other.measure ? null : Number(((value * one.factor) / other.factor).toPrecision(12));
}
