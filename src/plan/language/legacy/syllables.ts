/**
 * Whether a word is a possible syllable of Vietnamese: an onset, a rhyme and a tone that go together. Written Vietnamese is made of these few
 * thousand forms, which is why a text decoded with the wrong table is nearly never one.
 */

import { remembered } from '../remembered';

const ONSETS = 'ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|'.split('|');

const RHYMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay',
    'ăc ăm ăn ăng ăp ăt',
    'âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et',
    'ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt',
    'ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y yêm yên yêng yêt yêu',
  ].flatMap((line) => line.split(' ')),
);

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const FRONT = /^[eêiy]/;

/** Takes one word in any case, composed or not. */
export const isSyllable = remembered((word: string): boolean => {
  const letters = word.toLowerCase().normalize('NFD');
  const toneless = letters.replace(TONE_MARKS, '');
  if (letters.length - toneless.length > 1) return false;
  const bare = toneless.normalize('NFC');
  return ONSETS.some((onset) => bare.startsWith(onset) && goTogether(onset, bare.slice(onset.length), mayStop(letters)));
});

/** A syllable that ends in a stop has the tone sắc or nặng. */
function mayStop(letters: string): boolean {
  return /[\u0301\u0323]/.test(letters);
}

function goTogether(onset: string, rhyme: string, withStop: boolean): boolean {
  if (!RHYMES.has(rhyme)) return false;
  // All rhymes with one of these letters end in a stop: c, ch, p, t.
  if (/[cpt]/.test(rhyme) && !withStop) return false;
  const isFront = FRONT.test(rhyme);
  switch (onset) {
    case 'k':
    case 'gh':
    case 'ngh':
      return isFront;
    case 'c':
    case 'ng':
      return !isFront;
    case 'g':
      return !/^[eêy]/.test(rhyme);
    case 'qu':
      return /^[aăâeêiyơô]/.test(rhyme);
    case '':
      return true;
    default:
      return !rhyme.startsWith('yê');
  }
}
