/**
 * R27: area × yield ÷ 10 = output, in ha, tạ/ha and tấn (m², km², tấn/ha, kg and nghìn tấn are converted), for every crop and every column that gives all three. The area is the one that bore
 * the output: the harvested area where the sheet has it. Rounding follows the printed precision; whole hectares are exact.
 */
import type { ColumnRole, PlanColumn } from '../../model';
import { measuredTerm, term, type Equation } from '../equation';
import type { Evidence, Reading } from '../evidence';
import { canBeAtMost, overlap, product, scaled } from '../interval';
import { findingOf, type EquationRule } from '../rule';
import { cropsOf, hectaresIn, type AreaKind, type Crop } from './crops';

/** tạ in a tấn. */
const QUINTALS_IN_A_TONNE = 10;

export const areaYieldOutput: EquationRule = {
  id: 'identity/area-yield-output',
  equations: (evidence) => cropsOf(evidence).flatMap((crop) => evidence.amountColumns.flatMap((column) => equationOf(crop, column, evidence) ?? [])),
};

interface Block {
  readonly area: Reading;
  readonly areaKind: AreaKind;
  readonly yield: Reading;
  readonly output: Reading;
}

function equationOf(crop: Crop, column: PlanColumn, evidence: Evidence): Equation | null {
  const block = blockOf(crop, column, evidence);
  if (!block) return null;
  const factors = [factorOf(block.area) * hectaresIn(block.area.indicator), factorOf(block.yield), factorOf(block.output)] as const;
  const runningSown = block.areaKind === 'sown' && isRunning(column, evidence);
  return {
    rule: 'identity/area-yield-output',
    terms: [measuredTerm(block.area), term(block.yield), term(block.output)],
    holds: ([area, perHectare, output]) => {
      if (!area || !perHectare || !output) return true;
      const computed = scaled(product(scaled(area, factors[0]), scaled(perHectare, factors[1])), 1 / QUINTALS_IN_A_TONNE);
      const stated = scaled(output, factors[2]);
      // While the year runs, what was sown need not have been harvested: less output than computed says nothing.
      return overlap(computed, stated) || (runningSown && canBeAtMost(stated, computed));
    },
    finding: (suspicion) => {
      const area = block.area.value * factors[0];
      const perHectare = block.yield.value * factors[1];
      const output = block.output.value * factors[2];
      const computed = (area * perHectare) / QUINTALS_IN_A_TONNE;
      const difference = output - computed;
      return findingOf('identity/area-yield-output', {
        severity: Math.abs(difference) > (evidence.settings.areaYieldErrorPercent / 100) * Math.abs(computed) ? 'error' : 'warning',
        row: suspicion.cells[0]?.row ?? block.output.indicator.row,
        ...suspicion,
        facts: { crop: crop.name, area, yield: perHectare, output, computed, difference },
      });
    },
  };
}

/** The three figures of the crop in one column; null where one is missing or it is not clear which row gives it. */
function blockOf({ areas, yields, outputs }: Crop, column: PlanColumn, evidence: Evidence): Block | null {
  const [yieldRow, anotherYield] = yields;
  const [outputRow, anotherOutput] = outputs;
  if (!yieldRow || !outputRow || anotherYield || anotherOutput) return null;
  const perHectare = evidence.sound(yieldRow, column);
  const output = evidence.sound(outputRow, column);
  if (!perHectare || !output) return null;

  const harvested = areas.filter(({ kind }) => kind === 'harvested');
  const sown = areas.filter(({ kind }) => kind === 'sown' || kind === 'plain');
  const bearing = harvested.some(({ indicator }) => evidence.given(indicator, column)) || (harvested.length > 0 && isRunning(column, evidence)) ? harvested : sown;
  const [areaRow, anotherArea] = bearing;
  const area = areaRow && !anotherArea ? evidence.sound(areaRow.indicator, column) : null;
  return area && areaRow ? { area, areaKind: areaRow.kind, yield: perHectare, output } : null;
}

const PARTS_OF_THE_YEAR: ReadonlySet<ColumnRole> = new Set(['actualPeriod', 'actualPrevPeriod', 'planPeriod', 'samePeriodLY']);

/** Whether the column covers a part of the year only: what is sown then is not yet all harvested. In December the harvest is in. */
function isRunning({ role }: PlanColumn, { plan, context }: Evidence): boolean {
  if (PARTS_OF_THE_YEAR.has(role)) return true;
  return role === 'actualCum' && !(plan.year !== null && context.asOf >= `${plan.year}-12-01`);
}


function factorOf({ indicator }: Reading): number {
  return indicator.unit?.factor ?? 1;
}
