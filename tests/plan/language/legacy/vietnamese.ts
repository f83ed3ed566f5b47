/** Vietnamese for tests of encodings: random syllables, and the two legacy encodings written by hand from their vendors' tables. */
import fc from 'fast-check';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
const [LEVEL, , , , RISING, HEAVY] = TONES;

/** Onset, vowels before the tone, the vowel that takes it, what follows. */
const OPEN_ONSETS = ['', 'b', 'c', 'ch', 'd', 'đ', 'h', 'kh', 'l', 'm', 'n', 'nh', 'ph', 'r', 's', 't', 'th', 'tr', 'v', 'x'];
const RHYMES: readonly (readonly [string, string, string])[] = [
  ['', 'a', ''], ['', 'a', 'n'], ['', 'a', 'ng'], ['', 'a', 'i'], ['', 'ă', 'm'], ['', 'ă', 'ng'], ['', 'â', 'n'], ['', 'â', 'y'], ['', 'o', 'ng'], ['', 'ô', ''], ['', 'ô', 'ng'],
  ['', 'ơ', 'i'], ['', 'ơ', 'n'], ['', 'u', ''], ['', 'u', 'ng'], ['', 'ư', ''], ['', 'ư', 'ng'], ['uy', 'ê', 'n'], ['ư', 'ơ', 'ng'], ['u', 'ô', 'n'], ['o', 'a', 'n'],
];
const STOPPED: readonly (readonly [string, string, string])[] = [['', 'a', 'c'], ['', 'ă', 't'], ['', 'â', 't'], ['', 'ô', 'c'], ['', 'ơ', 'p'], ['ư', 'ơ', 'c'], ['u', 'ô', 't']];

const open = fc.tuple(fc.constantFrom(...OPEN_ONSETS), fc.constantFrom(...RHYMES), fc.constantFrom(...TONES));
const stopped = fc.tuple(fc.constantFrom(...OPEN_ONSETS), fc.constantFrom(...STOPPED), fc.constantFrom(RISING, HEAVY));
const front = fc.tuple(fc.constantFrom('k', 'gh', 'ngh'), fc.constantFrom<readonly [string, string, string]>(['', 'i', 'nh'], ['', 'ê', ''], ['i', 'ê', 'm'], ['', 'e', 'n']), fc.constantFrom(LEVEL, RISING));

export const syllable: fc.Arbitrary<string> = fc.oneof(open, stopped, front).map(([onset, [before, nucleus, after], tone]) => (onset + before + nucleus + tone + after).normalize('NFC'));

export const phrase: fc.Arbitrary<string> = fc.array(syllable, { minLength: 1, maxLength: 8 }).map((syllables) => syllables.join(' '));

/** Every small letter with marks: 67 of them. */
export const ACCENTED = Array.from('áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ');
const IN_TCVN3 = Array.from('¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®');
const IN_VNI = 'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ'.split(' ');
const CAPITALS_IN_TCVN3: Readonly<Record<string, string>> = { Ă: '¡', Â: '¢', Ê: '£', Ô: '¤', Ơ: '¥', Ư: '¦', Đ: '§' };

/** As ABC's editors store it; capitals with a tone have no code and become the small letter's. */
export function inTcvn3(text: string): string {
  return Array.from(text, (letter) => CAPITALS_IN_TCVN3[letter] ?? IN_TCVN3[ACCENTED.indexOf(letter.toLowerCase())] ?? letter).join('');
}

export function inVni(text: string): string {
  return Array.from(text, (letter) => {
    const small = IN_VNI[ACCENTED.indexOf(letter.toLowerCase())] ?? letter;
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  }).join('');
}
