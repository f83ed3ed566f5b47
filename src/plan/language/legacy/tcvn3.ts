/**
 * TCVN3 (the one-byte set of TCVN 5712:1993 that ABC's fonts `.Vn*` draw), as its bytes look when they are taken for Windows-1252.
 * It has no capitals with a tone mark: people typed the small letter, or used a font whose name ends in H, which draws every letter as a capital.
 */

/** From A1 on; a dot stands where the set has no letter. U+00AD, which editors hide, is `ư`. */
const FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

const LETTERS = new Map(Array.from(FROM_A1, (letter, index) => [String.fromCharCode(0xa1 + index), letter] as const).filter(([, letter]) => letter !== '.'));

/** The word as its font draws it; null where it holds a letter that the set does not have (so `à`, `ú` and all beyond Latin-1 prove Unicode). */
export function fromTcvn3(word: string): string | null {
  let decoded = '';
  for (const character of word) {
    const letter = character < '\u0080' ? character : LETTERS.get(character);
    if (letter === undefined) return null;
    decoded += letter;
  }
  return decoded;
}
