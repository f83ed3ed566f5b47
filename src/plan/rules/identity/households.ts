/** Rates of households, and the registers they refer to. */
import { hasPhrase, wordKey } from '../../language/fold';
import type { Indicator } from '../../model';

/** "Tỷ lệ hộ nghèo": a share of all households. */
export function isRateOfHouseholds({ name, unit }: Indicator): boolean {
  const words = wordKey(name);
  return unit?.id === 'pct' && /^t[iy] le (?:so )?ho\b/.test(words) && !hasPhrase(words, 'tai ngheo');
}

/** What kind of household a rate or a count is about: `"Tỷ lệ hộ nghèo (giảm còn)" → "ngheo"`, `"Số hộ nghèo" → "ngheo"`. */
export function householdKind({ name }: Indicator): string {
  return wordKey(name.replace(/\([^)]*\)?/g, ' '))
    .replace(/^t[iy] le\s+/, '')
    .replace(/^(?:trong do|tong)\s+/, '')
    .replace(/^so\s+/, '')
    .replace(/^ho(?:\s+gia dinh)?\s*/, '')
    .trim();
}

/** "Tổng số hộ", "Số hộ toàn xã": the register of households. */
export function isAllHouseholds({ name, unit }: Indicator): boolean {
  return unit?.id === 'ho' && /^(?:tong )?(?:so )?ho(?: gia dinh)?(?: dan)?(?: toan xa| trong xa| cua xa| tren dia ban| cuoi ky| cuoi nam)?$/.test(wordKey(name));
}

/** "Dân số", "Dân số trung bình": the register of inhabitants. */
export function isPopulation({ name, unit }: Indicator): boolean {
  return unit?.id === 'nguoi' && /^(?:tong )?dan so(?: trung binh| toan xa| trong xa)?(?: nam \d{4})?$/.test(wordKey(name));
}
