/** The text of a file's bytes. */

/** Bytes at the beginning that are looked at to tell UTF-16 without a mark. */
const SAMPLE = 2000;

/** Decodes UTF-8 and UTF-16; bytes that are neither are taken one by one, as the fonts from before Unicode did. */
export function decodeText(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = zerosIn(bytes);
  if (zeros !== null) return new TextDecoder(zeros === 'odd' ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Where zero bytes stand: every second one is zero in UTF-16 wherever spaces, digits and plain letters are. */
function zerosIn(bytes: Uint8Array): 'odd' | 'even' | null {
  const sample = bytes.subarray(0, SAMPLE);
  let [odd, even] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 1) odd += 1;
    else even += 1;
  });
  const most = Math.max(odd, even);
  if (most < sample.length * 0.1 || Math.min(odd, even) > most * 0.1) return null;
  return odd > even ? 'odd' : 'even';
}
