import { tidy } from '../language/fold';

/** Results told in words. The configuration sheet lists them too, and the formulas there look words up in that list. */
export const PASSED: readonly string[] = ['Đạt', 'Hoàn thành', 'Đã đạt', 'Đã hoàn thành', 'Được công nhận', 'Vững mạnh', 'Có', 'x'];
export const FAILED: readonly string[] = ['Không đạt', 'Chưa đạt', 'Không hoàn thành', 'Chưa hoàn thành', 'Chưa được công nhận', 'Không', 'Chưa'];

/** What a rating says; null where the words are none of the listed ones. */
export function readRating(text: string): 'passed' | 'failed' | null {
  return ratingIn(tidy(text));
}

/** Whether a formula finds the words in the list just as the cell holds them: TRIM takes plain spaces away, MATCH passes over case. */
export function isFoundByFormula(text: string): boolean {
  return ratingIn(text.replace(/ +/g, ' ').replace(/^ | $/g, '')) !== null;
}

function ratingIn(text: string): 'passed' | 'failed' | null {
  const key = text.toLowerCase();
  const isAmong = (words: readonly string[]): boolean => words.some((word) => word.toLowerCase() === key);
  if (isAmong(PASSED)) return 'passed';
  return isAmong(FAILED) ? 'failed' : null;
}
