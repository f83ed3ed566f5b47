/** Lương thực có hạt = lúa + ngô, wherever the plan gives their output; never the other crops that it lists below. */
import { hasPhrase, wordKey } from '../../language/fold';
import type { Indicator } from '../../model';
import type { Evidence } from '../evidence';
import { cropsOf } from './crops';

/** What a person calls paddy and maize; the row of this name alone is all of it. */
const RICE = ['lua', 'thoc'];
const MAIZE = ['ngo', 'bap'];
/** Vegetables and fodder with maize in their names: not counted as grain. */
const NO_GRAIN = ['bap cai', 'bap chuoi', 'ngo rau', 'ngo non', 'bap non', 'ngo sinh khoi', 'ngo cay'];
/** A season's grain is not the year's: which crops belong to it the words do not say for sure. */
const SEASONS = ['dong xuan', 'he thu', 'thu dong', 'vu mua', 'vu dong', 'vu xuan', 'vu he', 'vu thu', 'vu 1', 'vu 2', 'vu 3'];

interface Output {
  /** The crop's own words: those of its group and section left away. */
  readonly words: string;
  readonly indicator: Indicator;
}

/** The rows whose outputs make up all grain of the year; empty where paddy or maize has none, or where it is not clear which rows they are. */
export function grainOutputs(total: Indicator, evidence: Evidence): readonly Indicator[] {
  if (namesSeason(wordKey([total.section ?? '', ...total.path].join(' ')))) return [];
  const outputs = cropsOf(evidence).flatMap(({ key, outputs: rows }) => rows.map((indicator) => ({ words: cropWords(key), indicator })));
  const others = outputs.filter(({ words: named, indicator }) => indicator !== total && !NO_GRAIN.some((phrase) => hasPhrase(named, phrase)));
  const [rice, maize] = [wholeOf(RICE, others), wholeOf(MAIZE, others)];
  return rice.length > 0 && maize.length > 0 ? [...rice, ...maize].map(({ indicator }) => indicator) : [];
}

/** The row of the crop itself, else its kinds and seasons, each once: what stands below one of them is a part of it. */
function wholeOf(names: readonly string[], outputs: readonly Output[]): readonly Output[] {
  const itself = outputs.filter(({ words }) => names.includes(words));
  if (itself.length > 0) return itself.length === 1 ? itself : [];
  const kinds = outputs.filter(({ words }) => names.some((name) => words.startsWith(`${name} `)));
  const widest = kinds.filter((kind) => !kinds.some((wider) => kind.words.startsWith(`${wider.words} `)));
  // "Lúa nước" beside "Lúa đông xuân": each of them may hold the other.
  const ofSeason = widest.filter(({ words }) => namesSeason(words)).length;
  return ofSeason === 0 || ofSeason === widest.length ? widest : [];
}

function namesSeason(words: string): boolean {
  return SEASONS.some((season) => hasPhrase(words, season));
}

/** `"cay hang nam / lua / vu he thu" → "lua vu he thu"`; a season above the crop stays with it. */
function cropWords(key: string): string {
  const levels = key.split(' / ');
  const at = levels.findIndex((words) => [...RICE, ...MAIZE].some((name) => hasPhrase(words, name)));
  if (at === -1) return '';
  return [...levels.slice(at), ...levels.slice(0, at).filter(namesSeason)].join(' ');
}
