/** Reference: Excel.HeaderFooterGroup, Excel.HeaderFooter; the codes of the sections: ECMA-376 part 1, §18.3.1.46 (`&L`, `&C`, `&R`). */
import type { PageSetup } from '../engine/custom-data';
import { requireFlag, requireOneOf, requireText } from './argument-values';
import { defineClass, type ValueMember } from './member-table';
import { setupOf, updateSetup } from './page-setup';

interface PagesTarget {
  readonly sheetId: string;
  readonly header: 'header' | 'evenHeader' | 'firstHeader';
  readonly footer: 'footer' | 'evenFooter' | 'firstFooter';
}

const headerFooter = defineClass<PagesTarget>({
  name: 'HeaderFooter',
  values: {
    LeftHeader: section('header', 'left'),
    CenterHeader: section('header', 'center'),
    RightHeader: section('header', 'right'),
    LeftFooter: section('footer', 'left'),
    CenterFooter: section('footer', 'center'),
    RightFooter: section('footer', 'right'),
  },
});

const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** The file has one text for all pages and for odd ones. */
export const headerFooterGroup = defineClass<string>({
  name: 'HeaderFooterGroup',
  values: {
    State: {
      get: (id, session) => {
        const { differsOnEvenPages = false, differsOnFirstPage = false } = setupOf(id, session);
        return states[Number(differsOnFirstPage) + 2 * Number(differsOnEvenPages)];
      },
      set: (id, value, session) => {
        const state = requireOneOf(value, states);
        updateSetup(id, { differsOnEvenPages: state.endsWith('OddAndEven'), differsOnFirstPage: state.startsWith('First') }, session);
      },
    },
    UseSheetMargins: yes('alignsWithMargins'),
    UseSheetScale: yes('scalesWithSheet'),
  },
  objects: {
    DefaultForAllPages: (sheetId) => headerFooter.of({ sheetId, header: 'header', footer: 'footer' }),
    OddPages: (sheetId) => headerFooter.of({ sheetId, header: 'header', footer: 'footer' }),
    EvenPages: (sheetId) => headerFooter.of({ sheetId, header: 'evenHeader', footer: 'evenFooter' }),
    FirstPage: (sheetId) => headerFooter.of({ sheetId, header: 'firstHeader', footer: 'firstFooter' }),
  },
});

function yes(key: 'alignsWithMargins' | 'scalesWithSheet'): ValueMember<string> {
  return {
    get: (id, session) => setupOf(id, session)[key] ?? true,
    set: (id, value, session) => {
      updateSetup(id, { [key]: requireFlag(value) }, session);
    },
  };
}

type Sections = Readonly<Record<'left' | 'center' | 'right', string>>;

function section(edge: 'header' | 'footer', side: keyof Sections): ValueMember<PagesTarget> {
  return {
    get: (target, session) => sectionsOf(setupOf(target.sheetId, session)[target[edge]])[side],
    set: (target, value, session) => {
      const sections = { ...sectionsOf(setupOf(target.sheetId, session)[target[edge]]), [side]: requireText(value) };
      const patch: PageSetup = { [target[edge]]: textOf(sections) };
      updateSetup(target.sheetId, patch, session);
    },
  };
}

/** What stands before the first section's code is in the middle. `&&` is a sign, no code. */
function sectionsOf(text = ''): Sections {
  const sections = { left: '', center: '', right: '' };
  let side: keyof Sections = 'center';
  for (const [piece] of text.matchAll(/&[^]|[^&]+|&$/g)) {
    const code = sectionCodes[piece.toUpperCase()];
    if (code) side = code;
    else sections[side] += piece;
  }
  return sections;
}

const sectionCodes: Readonly<Record<string, keyof Sections>> = { '&L': 'left', '&C': 'center', '&R': 'right' };

function textOf({ left, center, right }: Sections): string {
  return [['&L', left], ['&C', center], ['&R', right]].map(([code = '', text = '']) => (text === '' ? '' : code + text)).join('');
}
