/** The commune's name as different parts of a report write it. */

const KIND = /^(xã|phường|thị trấn|đặc khu)\s+/iu;

/** `"XÃ TRÀ PHONG" → "xã Trà Phong"`, as in a sentence. */
export function placeInSentence(place: string): string {
  const kind = KIND.exec(place)?.[1] ?? '';
  return `${kind.toLowerCase()} ${bareName(place)}`.trim();
}

/** `"XÃ TRÀ PHONG" → "Trà Phong"`, as before the day of a letter. */
export function bareName(place: string): string {
  const name = place.replace(KIND, '').trim();
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
}
