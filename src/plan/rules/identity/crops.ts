/** Crops in a plan: which rows give the area, the yield and the output of the same crop, however the sheet is arranged. */
import { hasPhrase, wordKey } from '../../language/fold';
import type { Indicator } from '../../model';
import type { Evidence } from '../evidence';

export interface Crop {
  /** Folded words that name the crop, with its section and season. */
  readonly key: string;
  readonly name: string;
  readonly areas: readonly AreaRow[];
  readonly yields: readonly Indicator[];
  readonly outputs: readonly Indicator[];
}

/** `harvested`: the area that bore; `sown`: said to be sown; `plain`: just "Diện tích"; `standing`: all there is, bearing or not. */
export type AreaKind = 'harvested' | 'sown' | 'plain' | 'standing';

export interface AreaRow {
  readonly kind: AreaKind;
  readonly indicator: Indicator;
}

/**
 * Canonical units (language/units.ts) of the three measures. Yields in tạ or kg a sào are left out: a sào is 360 m² in the north and 500 m² in
 * central Vietnam, and sheets do not say which, so that their product cannot be told.
 */
const MEASURES: ReadonlyMap<string | undefined, 'areas' | 'yields' | 'outputs'> = new Map([
  ['ha', 'areas'], ['m2', 'areas'], ['km2', 'areas'], ['ta_ha', 'yields'], ['tan', 'outputs'],
] as const);

const HECTARES: ReadonlyMap<string | undefined, number> = new Map([['m2', 1e-4], ['km2', 100]]);

/** Hectares in the canonical unit of an area. */
export function hectaresIn({ unit }: Indicator): number {
  return HECTARES.get(unit?.id) ?? 1;
}

const AREA_KINDS: readonly (readonly [AreaKind, readonly string[]])[] = [
  ['harvested', ['da thu hoach', 'thu hoach', 'cho san pham', 'cho thu hoach', 'cho qua']],
  ['sown', ['gieo trong', 'gieo cay', 'gieo sa', 'gieo', 'xuong giong', 'canh tac']],
  ['standing', ['hien co', 'tong dien tich']],
];

/** Words that name the measure and not the crop. Longer ones first. */
const MEASURE_WORDS: readonly string[] = [
  'tong dien tich', 'tong san luong', 'dien tich', 'nang suat', 'san luong', 'da thu hoach', 'cho thu hoach', 'thu hoach', 'cho san pham', 'hien co',
  'gieo trong', 'gieo cay', 'gieo sa', 'xuong giong', 'canh tac', 'gieo', 'binh quan', 'uoc dat', 'uoc', 'dat', 'trong do', 'ca nam', 'dt', 'ns', 'sl', 'cay trong', 'cay',
];

/** All crops that the plan names, by the words that are left of path and section once the measure's are taken away. */
export function cropsOf({ plan }: Pick<Evidence, 'plan'>): readonly Crop[] {
  const crops = new Map<string, { name: string; areas: AreaRow[]; yields: Indicator[]; outputs: Indicator[] }>();
  for (const indicator of plan.indicators) {
    const measure = measureOf(indicator);
    if (!measure) continue;
    const key = [indicator.section ?? '', ...indicator.path].map(cropWords).filter((words) => words !== '').join(' / ');
    const crop = crops.get(key) ?? { name: cropName(indicator), areas: [], yields: [], outputs: [] };
    crops.set(key, crop);
    if (measure === 'areas') crop.areas.push({ kind: areaKind(indicator), indicator });
    else crop[measure].push(indicator);
  }
  return [...crops].map(([key, crop]) => ({ key, ...crop }));
}

function measureOf({ unit }: Indicator): 'areas' | 'yields' | 'outputs' | null {
  return MEASURES.get(unit?.id) ?? null;
}

function areaKind({ path, section }: Indicator): AreaKind {
  const words = wordKey([section ?? '', ...path].join(' '));
  return AREA_KINDS.find(([, phrases]) => phrases.some((phrase) => hasPhrase(words, phrase)))?.[0] ?? 'plain';
}

/** `"Năng suất lúa nước" → "lua nuoc"`, `"Diện tích" → ""`. */
function cropWords(text: string): string {
  let words = ` ${wordKey(text)} `;
  for (const phrase of MEASURE_WORDS) words = words.replaceAll(` ${phrase} `, ' ');
  return words.trim();
}

/** The innermost name that says more than the measure, without the measure's words. */
function cropName({ path, section }: Indicator): string {
  const named = [section ?? '', ...path].filter((name) => cropWords(name) !== '').at(-1);
  if (named === undefined) return path.join(' – ');
  const bare = named.replace(/(?:tổng\s+)?(?:diện tích|năng suất|sản lượng)(?:\s+(?:gieo trồng|gieo cấy|thu hoạch|bình quân))?\s*/giu, '').trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
