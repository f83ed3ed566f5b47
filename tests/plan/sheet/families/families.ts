/** Layout families as offices lay out their sheets. Each is a choice of layouts; the plan in it is made up anew every time. */
import fc from 'fast-check';
import type { Layout } from './layout';
import type { Scheme } from './lines';
import { meantPlans, type PlanOptions } from './semantic-plan';
import { deepTracks, monthTracks, quarterTracks, yearTracks, type Track } from './tracks';

export interface Family {
  readonly name: string;
  readonly layouts: fc.Arbitrary<Layout>;
}

const ROMAN: Scheme = { sections: ['roman'], items: ['number', 'dash', 'plus'] };
const SMALL: Scheme = { sections: ['roman'], items: ['number', 'small', 'dash'] };
const DOTTED: Scheme = { sections: ['roman'], items: ['number', 'dotted', 'dotted'] };
const LETTERS: Scheme = { sections: ['letter'], items: ['number', 'dash', 'plus'] };
const NUMBERED: Scheme = { sections: ['number'], items: ['dotted', 'dotted', 'dash'] };
const TWO_LEVELS: Scheme = { sections: ['letter', 'roman'], items: ['number', 'small', 'dash'] };
const BULLETS: Scheme = { sections: ['roman'], items: ['star', 'dash', 'plus'] };
const DOTS: Scheme = { sections: ['number'], items: ['dot', 'dash', 'plus'] };
const NONE: Scheme = { sections: [], items: [] };

type Choices = { readonly [K in keyof Omit<Layout, 'plan' | 'track'>]?: fc.Arbitrary<Layout[K]> };

const one = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** A family: what is peculiar to it; the rest is the plain office sheet. */
function family(name: string, choices: Choices, options: PlanOptions = {}, tracks: fc.Arbitrary<Track> = yearTracks): Family {
  const plain = {
    header: one('one row'),
    scheme: one(ROMAN, SMALL, LETTERS, DOTTED, NUMBERED),
    announcing: one('row', 'inline', 'parent'),
    marks: one('stt'),
    units: one('column'),
    variant: fc.nat(59),
    preamble: one('title', 'letterhead'),
    footer: one('none', 'signatures', 'source'),
  } as const;
  return { name, layouts: fc.record({ plan: meantPlans(options), track: tracks, ...plain, ...choices }) };
}

const composed = (text: string) => text;
const decomposed = (text: string) => text.normalize('NFD');
const withHardSpaces = (text: string) => text.replace(/ /g, '\u00A0');
const withoutMarks = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const withSpareSpaces = (text: string) => ` ${text.replace(' ', '  ')} `;

export const FAMILIES: readonly Family[] = [
  family('a header of one row', {}),
  family('a merged header of two rows', { header: one('merged'), columnCodes: fc.boolean() }),
  family('groups typed once, nothing merged', { header: one('unmerged') }),
  family('headings split over four rows', { header: one('split') }),
  family('a header of five rows and column codes', { header: one('merged', 'unmerged'), columnCodes: fc.boolean() }, {}, deepTracks),
  family('twelve months', { header: one('merged', 'one row') }, {}, monthTracks),
  family('quarters with plans of their own', { header: one('merged', 'unmerged', 'one row') }, {}, quarterTracks),
  family('names over several columns by level', { marks: one('columns'), scheme: one(NONE), announcing: one('none', 'row'), header: one('one row', 'merged') }),
  family('names of crops beside their rows', { marks: one('columns'), besideParts: one(true), scheme: one(NONE), announcing: one('none', 'row'), header: one('one row', 'merged') }),
  family('indents only', { marks: one('indent'), scheme: one(NONE), announcing: one('none', 'row', 'parent', 'inline') }),
  family('leading spaces only', { marks: one('spaces'), scheme: one(NONE), announcing: one('none', 'row', 'parent', 'inline') }),
  family('marks inside the names', { marks: one('prefix'), scheme: one(ROMAN, SMALL, LETTERS, DOTTED, NUMBERED, BULLETS, DOTS), header: one('one row', 'merged') }),
  family('ordinals of five kinds', { scheme: one(TWO_LEVELS), header: one('one row', 'merged') }, { twoLevels: true, deep: true }),
  family('ordinals and parts of parts', { scheme: one(ROMAN, SMALL, DOTTED, LETTERS, NUMBERED) }, { deep: true }),
  family('bold parents without numbers', { marks: one('bold'), scheme: one(NONE), announcing: one('none', 'row', 'parent') }),
  family('headings in capitals, crops told only by their measures', { marks: one('capitals'), scheme: one(NONE), announcing: one('none') }, { withoutParts: true }),
  family('ordinals with dots, brackets and long dashes', { ordinals: one('bare', 'dotted', 'bracketed'), scheme: one(ROMAN, SMALL, DOTTED, LETTERS) }, { deep: true }),
  family('sections across the table', { sectionsAcross: one(true), scheme: one(ROMAN, LETTERS, SMALL), header: one('one row', 'merged') }),
  family('units inside the names', { units: one('in name'), marks: one('stt', 'prefix') }),
  family('one unit for all above the table', { units: one('title line'), marks: one('stt', 'prefix') }, { onlyUnit: 'triệu đồng' }),
  family('the unit at the far right', { units: one('far right') }),
  family('headers repeated after page breaks', { repeatEvery: fc.integer({ min: 5, max: 9 }), header: one('one row', 'merged'), columnCodes: fc.boolean() }),
  family('several tables under one another', { otherTable: one('before', 'after'), header: one('one row', 'merged') }),
  family('a long preamble, a table that starts at F, spacers', { preamble: one('long'), startColumn: one(5), spacers: one(true), header: one('one row', 'merged'), hiddenEvery: one(0, 4), hiddenColumn: one(null, 0, 1) }),
  family('an export with codes and zeros', { indicatorCodes: one(true), zeroFilled: one(true), preamble: one('none'), footer: one('none') }),
  family('figures as text', { figuresAsText: one(true), header: one('one row', 'merged') }),
  family('text in other spellings', { spell: one(composed, decomposed, withHardSpaces, withoutMarks, withSpareSpaces), header: one('one row', 'merged'), figuresAsText: fc.boolean() }),
  family('names over two rows', { names: one('wrapped'), marks: one('stt', 'prefix') }),
  family('rows two cells high', { names: one('tall'), marks: one('stt', 'prefix') }),
  family('notes between the rows', { noteEvery: fc.integer({ min: 3, max: 7 }), blankBeforeSections: fc.boolean() }),
  family('a swollen used range', { swollen: one(true) }),
  family('no sections', { marks: one('stt', 'prefix'), scheme: one({ sections: [], items: ['number', 'dash', 'plus'] }, { sections: [], items: ['number', 'dotted', 'dotted'] }) }, { withoutSections: true }),
];
