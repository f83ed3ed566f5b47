/** Rates of households, and the registers they refer to. */
import { hasPhrase, matchText, mentions, phrases, wordKey } from '../../language/fold';
import type { Indicator } from '../../model';

/** With its marks, "hộ" is no "hồ sơ". */
const RATES = phrases('tỷ lệ hộ', 'tỷ lệ số hộ');

/** "Tỷ lệ hộ nghèo": a share of all households. "Tỷ lệ hộ tái nghèo" is a share of those that had left poverty. */
export function isRateOfHouseholds({ name, unit }: Indicator): boolean {
  const words = wordKey(name);
  return unit?.id === 'pct' && words.startsWith('ti le ') && mentions(matchText(name), RATES) && !hasPhrase(words, 'tai ngheo');
}

/** What kind of household a rate or a count is about: `"Tỷ lệ hộ nghèo (giảm còn)" → "ngheo"`, `"Số hộ nghèo" → "ngheo"`. */
export function householdKind({ name }: Indicator): string {
  const words = wordKey(name.replace(/\([^)]*\)?/g, ' '));
  return `${words} `.replace(/^(?:(?:ti le|trong do|tong|so|ho(?: gia dinh)?) )+/, '').trim();
}

/** "Tổng số hộ", "Số hộ toàn xã": the register of households. */
export function isAllHouseholds({ name, unit }: Indicator): boolean {
  return unit?.id === 'ho' && /^(?:tong )?(?:so )?ho(?: gia dinh)?(?: dan)?(?: toan xa| trong xa| cua xa| tren dia ban| cuoi ki| cuoi nam)?$/.test(wordKey(name));
}

/** "Dân số", "Dân số trung bình": the register of inhabitants. */
export function isPopulation({ name, unit }: Indicator): boolean {
  return unit?.id === 'nguoi' && /^(?:tong )?dan so(?: trung binh| toan xa| trong xa)?(?: nam \d{4})?$/.test(wordKey(name));
}
