/**
 * R34: criteria of the new-countryside programme: those reached before, plus those of the year, make up the cumulative number; 19 in all; and
 * what has been recognised is not planned or reported to be fewer than at the start of the year.
 */
import { hasPhrase, wordKey } from '../../language/fold';
import type { CellRef, Indicator, Plan } from '../../model';
import type { Evidence } from '../evidence';
import type { RuleFacts } from '../facts';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';

/** Criteria of a commune: Decisions 1980/QĐ-TTg of 2016 and 318/QĐ-TTg of 2022. */
const MOST_CRITERIA = 19;

export const criteriaCount: CheckRule = {
  id: 'identity/criteria-count',
  check: (evidence) => {
    const rows = evidence.plan.indicators.filter(isCountOfCriteria);
    return [...rows.flatMap((row) => tooMany(row, evidence)), ...additions(rows, evidence), ...rows.flatMap((row) => fewer(row, evidence))];
  },
};

function isCountOfCriteria({ name, path, section, unit }: Indicator): boolean {
  const words = wordKey([section ?? '', ...path, name].join(' '));
  return unit?.id === 'tieu_chi' && hasPhrase(words, 'tieu chi') && (hasPhrase(words, 'nong thon moi') || hasPhrase(words, 'ntm'));
}

function tooMany(row: Indicator, evidence: Evidence): Verdict[] {
  return evidence.amountColumns.map((column) => {
    const reading = evidence.sound(row, column);
    if (!reading) return cannotTell({ row: row.row, column: column.column });
    if (reading.value <= MOST_CRITERIA) return holds(reading.cell);
    return found(row, [reading.cell], { problem: 'too-many', value: reading.value, most: MOST_CRITERIA });
  });
}

/** A target of so many more, with the number to start from, against the row that plans the cumulative number. */
function additions(rows: readonly Indicator[], { plan }: Evidence): Verdict[] {
  const column = plan.planColumn;
  const total = cumulativeRow(rows);
  if (column === null || !total) return [];
  return rows.flatMap((row) => {
    const { comparator, value: added, base } = row.target;
    if (comparator !== 'delta' || added === null || total.target.value === null) return [];
    const cells = [{ row: row.row, column }, { row: total.row, column }];
    if (base === null) return [cannotTell(...cells)];
    if (base + added === total.target.value) return [holds(...cells)];
    return [found(row, cells, { problem: 'does-not-add-up', base, added, cumulative: total.target.value })];
  });
}

/** The one row that plans the cumulative number; null where there is none, or several. */
function cumulativeRow(rows: readonly Indicator[]): Indicator | null {
  const [total, another] = rows.filter(({ target }) => target.comparator !== 'delta' && target.value !== null && target.base === null);
  return total && !another ? total : null;
}

/** Rows that plan by how many criteria the number grows to what another row plans as the cumulative number: both are one target. */
export function linkedCriteria(plan: Plan): readonly { readonly row: number; readonly to: number }[] {
  const rows = plan.indicators.filter(isCountOfCriteria);
  const total = cumulativeRow(rows);
  return rows.flatMap(({ row, target: { comparator, value, base } }) => {
    const isLinked = total !== null && comparator === 'delta' && value !== null && base !== null && base + value === total.target.value;
    return isLinked ? [{ row, to: total.row }] : [];
  });
}

/** Said of a number that counts on from year to year; "đạt thêm", "trong năm" begin anew, and a bare "Số tiêu chí đạt" may be either. */
const CUMULATIVE = ['luy ke', 'den nay', 'den cuoi nam', 'den het nam', 'den thoi diem'];

/**
 * The year's target and result of a cumulative number against the start of the year: last year's column, or the level that the target's own
 * words start from ("từ 9 lên 11 tiêu chí").
 */
function fewer(row: Indicator, evidence: Evidence): Verdict[] {
  const [column, another] = evidence.columnsOf('prevYear');
  const last = column && !another ? evidence.sound(row, column) : null;
  const said = row.target.comparator === 'delta' ? null : row.target.base;
  const before = last?.value ?? said;
  if (before === null || evidence.context.directionOf(row.row) !== 'up') return [];
  const isCumulative = said !== null || CUMULATIVE.some((phrase) => hasPhrase(wordKey(row.path.join(' ')), phrase));
  return evidence.columnsOf('plan', 'actualCum', 'estimate').map((later) => {
    const reading = evidence.sound(row, later);
    if (!isCumulative || !reading || before > MOST_CRITERIA) return cannotTell({ row: row.row, column: later.column });
    if (reading.value >= before) return holds(reading.cell);
    return found(row, [reading.cell], { problem: 'fewer', value: reading.value, before, header: later.header }, last ? [last.cell] : []);
  });
}

function found(row: Indicator, cells: readonly CellRef[], facts: RuleFacts['identity/criteria-count'], related: readonly CellRef[] = []): Verdict {
  return broken(findingOf('identity/criteria-count', { severity: 'error', row: row.row, cells, related, facts, suggestion: null }));
}
