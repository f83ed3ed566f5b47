/** What a font's name says about the encoding of the texts that it draws. */

export type LegacyEncoding = 'tcvn3' | 'vni';

/** ABC's fonts are named `.VnTime`, `.VnArial NarrowH`, rarely without the dot; those of VNI `VNI-Times`. null: a font of Unicode, or not known. */
export function encodingOfFont(name: string | null): LegacyEncoding | null {
  if (name === null) return null;
  const font = name.trim().toLowerCase();
  if (/^vni[- ]/.test(font)) return 'vni';
  return /^\.vn|^vn(?:time|arial|avant|book|century|courier|helvet)h?$/.test(font) ? 'tcvn3' : null;
}

/** Fonts of ABC whose name ends in H draw small letters as capitals. */
export function drawsCapitals(name: string | null): boolean {
  return name !== null && encodingOfFont(name) === 'tcvn3' && /h$/i.test(name.trim());
}
