/** A plan as it is meant, before anybody has laid it out: sections, indicators with their parts, units, targets and figures. */
import fc from 'fast-check';
import type { Comparator } from '../../../../src/plan/model';
import { BUDGET_PARTS, BUDGETS, CROPS, FOREST_PARTS, FORESTS, HERD_PARTS, HERDS, PARTS, PASSES, RATES, SECTIONS, SINGLES, TRIPLET } from './vocabulary';

export type Relation = 'part' | 'sum';

export interface MeantTarget {
  /** What the cell holds. */
  readonly cell: number | string;
  readonly comparator: Comparator;
  readonly value: number | null;
}

export interface Indicator {
  readonly is: 'indicator';
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly target: MeantTarget;
  /** Made-up sizes, one for each figure column in turn; null is a blank cell. Of rows that are passed or not: words. */
  readonly sizes: readonly (number | string | null)[];
  readonly parts: readonly Indicator[];
  /** How the parts stand to this row; null: simply under it. */
  readonly relation: Relation | null;
}

/** A crop without figures of its own over its area, yield and output, or a measure over crops. */
export interface Crop {
  readonly is: 'crop';
  readonly name: string;
  readonly parts: readonly Indicator[];
}

export interface Section {
  readonly is: 'section';
  readonly name: string;
  readonly items: readonly Item[];
}

export type Item = Indicator | Crop;

/** One or two levels of headings over the items. */
export interface MeantPlan {
  readonly parts: readonly { readonly name: string | null; readonly sections: readonly Section[] }[];
}

export interface PlanOptions {
  /** All rows are in this one unit. */
  readonly onlyUnit?: string;
  readonly twoLevels?: boolean;
  /** Parts have parts of their own now and then. */
  readonly deep?: boolean;
  readonly withoutSections?: boolean;
  /** No indicator has parts. */
  readonly withoutParts?: boolean;
}

/** Stands for the unit of what is passed or not. */
export const RATING = 'xếp loại';

const PHRASES: readonly (readonly [string, Comparator, number])[] = [
  ['trên 80%', '>', 80], ['giảm còn 53,38%', '<=', 53.38], ['từ 90% trở lên', '>=', 90], ['dưới 10%', '<', 10], ['≥ 95', '>=', 95], ['không quá 1,5%', '<=', 1.5], ['20 - 25%', 'range', 20], ['ít nhất 65%', '>=', 65],
];

const SIZES = 20;

const sizeOf = (decimals: number, high: number) => fc.integer({ min: 1, max: high }).map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)));

function sizes(decimals: number, high: number) {
  return fc.array(fc.option(sizeOf(decimals, high), { freq: 8 }), { minLength: SIZES, maxLength: SIZES });
}

function measured(name: fc.Arbitrary<string>, unit: string, decimals: number, parts: fc.Arbitrary<readonly Indicator[]> = fc.constant([]), relations: readonly (Relation | null)[] = [null]) {
  const target = sizeOf(decimals, 9000).map((value): MeantTarget => ({ cell: value, comparator: '=', value }));
  return fc.record({ name, target, sizes: sizes(decimals, 9000), parts, relation: fc.constantFrom(...relations) }).map((meant): Indicator => ({ is: 'indicator', unit, decimals, ...meant }));
}

const someOf = (names: readonly string[], least: number, most: number) => fc.uniqueArray(fc.constantFrom(...names), { minLength: least, maxLength: most });

/** Parts with different names in one unit. */
function partsOf(names: readonly string[], unit: string, decimals: number, least = 1, of?: fc.Arbitrary<readonly Indicator[]>): fc.Arbitrary<readonly Indicator[]> {
  return someOf(names, least, 3).chain((chosen) => fc.tuple(...chosen.map((name) => measured(fc.constant(name), unit, decimals, of))));
}

function crop(): fc.Arbitrary<Item> {
  const triplet = fc.tuple(measured(fc.constantFrom(...TRIPLET.area), 'ha', 1), measured(fc.constantFrom(...TRIPLET.yield), 'tạ/ha', 1), measured(fc.constantFrom(...TRIPLET.output), 'tấn', 1));
  return fc.record({ name: fc.constantFrom(...CROPS), parts: triplet }).map((meant) => ({ is: 'crop' as const, ...meant }));
}

/** One measure over several crops. */
function measureOverCrops(): fc.Arbitrary<Item> {
  return fc.constantFrom(['Diện tích gieo trồng', 'ha'] as const, ['Năng suất', 'tạ/ha'] as const, ['Sản lượng', 'tấn'] as const).chain(([name, unit]) => partsOf(CROPS, unit, 1, 2).map((parts) => ({ is: 'crop' as const, name, parts })));
}

function rate(): fc.Arbitrary<Item> {
  const phrase = fc.constantFrom(...PHRASES).map(([cell, comparator, value]): MeantTarget => ({ cell, comparator, value }));
  const plain = fc.integer({ min: 10, max: 999 }).map((tenths): MeantTarget => ({ cell: tenths / 10, comparator: '=', value: tenths / 10 }));
  return fc.record({ name: fc.constantFrom(...RATES), target: fc.oneof(phrase, plain), sizes: sizes(1, 1000) }).map(
    (meant): Indicator => ({ is: 'indicator', unit: '%', decimals: 1, parts: [], relation: null, ...meant }),
  );
}

function pass(): fc.Arbitrary<Item> {
  const words = fc.array(fc.option(fc.constant('Đạt'), { freq: 6 }), { minLength: SIZES, maxLength: SIZES });
  return fc.record({ name: fc.constantFrom(...PASSES), sizes: words }).map(
    (meant): Indicator => ({ is: 'indicator', unit: RATING, decimals: 0, parts: [], relation: null, target: { cell: 'Đạt', comparator: 'pass', value: null }, ...meant }),
  );
}

function items({ onlyUnit, deep, withoutParts }: PlanOptions): fc.Arbitrary<Item> {
  if (onlyUnit !== undefined) {
    return measured(fc.constantFrom(...BUDGETS, ...SINGLES.filter(({ unit }) => unit === 'triệu đồng').map(({ name }) => name)), onlyUnit, 0, fc.oneof(fc.constant([]), partsOf(BUDGET_PARTS, onlyUnit, 0)), ['part', 'sum', null]);
  }
  const grandchildren = deep ? fc.oneof(fc.constant([]), partsOf(['Vùng cao', 'Vùng thấp', 'Khu trung tâm'], 'triệu đồng', 0)) : fc.constant([]);
  const single = fc.constantFrom(...SINGLES).chain(({ name, unit, decimals }) => measured(fc.constant(name), unit, decimals));
  if (withoutParts) return fc.oneof(single, crop(), rate(), pass());
  return fc.oneof(
    { weight: 3, arbitrary: single },
    { weight: 3, arbitrary: crop() },
    { weight: 1, arbitrary: measureOverCrops() },
    { weight: 2, arbitrary: measured(fc.constantFrom(...HERDS), 'con', 0, fc.oneof(fc.constant([]), partsOf(HERD_PARTS, 'con', 0)), ['part']) },
    { weight: 2, arbitrary: measured(fc.constantFrom(...FORESTS), 'ha', 2, fc.oneof(fc.constant([]), partsOf(FOREST_PARTS, 'ha', 2)), ['part', 'sum', null]) },
    { weight: 2, arbitrary: measured(fc.constantFrom(...BUDGETS), 'triệu đồng', 0, partsOf(BUDGET_PARTS, 'triệu đồng', 0, 1, grandchildren), ['part', 'sum', null]) },
    { weight: 2, arbitrary: rate() },
    { weight: 1, arbitrary: pass() },
  );
}

/** A plan of one to four sections; names of neighbours differ, crops' rows repeat as they do. */
export function meantPlans(options: PlanOptions = {}): fc.Arbitrary<MeantPlan> {
  const section = (name: string) => fc.uniqueArray(items(options), { minLength: 2, maxLength: 6, selector: (item) => item.name }).map((list): Section => ({ is: 'section', name, items: list }));
  const sections = (names: readonly string[]) => fc.tuple(...names.map(section));
  if (options.withoutSections) return section('').map((only) => ({ parts: [{ name: null, sections: [only] }] }));
  const parts = someOf(PARTS, options.twoLevels ? 1 : 0, options.twoLevels ? 2 : 0);
  return fc.tuple(parts, someOf(SECTIONS, 4, 4), fc.integer({ min: 1, max: 3 })).chain(([names, pool, count]) => {
    if (names.length === 0) return sections(pool.slice(0, count)).map((list): MeantPlan => ({ parts: [{ name: null, sections: list }] }));
    return fc.tuple(...names.map((name, index) => sections(pool.slice(index * 2, index * 2 + 2)).map((list) => ({ name, sections: list })))).map((list): MeantPlan => ({ parts: list }));
  });
}
