/** From a plan as it is meant to the lines of a sheet: marks, order, "Trong đó" and what each line means. */
import { RATING, type Indicator, type Item, type MeantPlan, type Relation } from './semantic-plan';

export type Style = 'letter' | 'roman' | 'number' | 'dotted' | 'small' | 'dash' | 'plus' | 'star' | 'dot' | 'none';

/** Marks of the headings from the outermost, and of items, their parts and the parts of those. */
export interface Scheme {
  readonly sections: readonly Style[];
  readonly items: readonly Style[];
}

/** How parts are announced: in a row of its own, in the name of the first part, at the end of their parent's name, or not at all. */
export type Announcing = 'row' | 'inline' | 'parent' | 'none';

export interface Line {
  readonly is: 'heading' | 'indicator' | 'relation';
  /** `''` where it has none. */
  readonly mark: string;
  readonly name: string;
  /** 0 for the outermost headings. */
  readonly depth: number;
  readonly isSection: boolean;
  readonly indicator: Indicator | null;
  /** Index of the line that it stands under in its path; null at the top. */
  readonly parent: number | null;
  /** Names from the outermost parent down to this line. */
  readonly path: readonly string[];
  readonly section: string | null;
  readonly relation: Relation | null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const PART_WORDS = ['Trong đó:', 'Trong đó', 'Tr.đó:', 'T.đó:', 'Trong đó :', 'TRONG ĐÓ:'];
const SUM_WORDS = ['Chia ra:', 'Gồm:', 'Bao gồm:', 'Chia ra', 'Gồm có:'];

/** `variant` chooses among ways to write the same; `unitInName` puts each unit behind its name in brackets. */
export function linesOf(plan: MeantPlan, scheme: Scheme, announcing: Announcing, variant: number, unitInName: boolean): readonly Line[] {
  const lines: Line[] = [];
  const hasParts = plan.parts.some((part) => part.name !== null);
  plan.parts.forEach((part, partIndex) => {
    if (part.name !== null) lines.push(heading(part.name, markOf(scheme.sections[0], partIndex, ''), 0, true));
    part.sections.forEach((section, sectionIndex) => {
      const style = scheme.sections[hasParts ? 1 : 0];
      const mark = markOf(style, sectionIndex, '');
      if (section.name !== '') lines.push(heading(section.name, mark, hasParts ? 1 : 0, true));
      const depth = section.name === '' ? 0 : hasParts ? 2 : 1;
      section.items.forEach((item, index) => { addItem(lines, item, { scheme, announcing, variant, unitInName, depth, outer: mark, section: section.name === '' ? null : section.name }, index); });
    });
  });
  return lines;
}

interface Place {
  readonly scheme: Scheme;
  readonly announcing: Announcing;
  readonly variant: number;
  readonly unitInName: boolean;
  readonly depth: number;
  /** Mark of the section, for dotted numbers. */
  readonly outer: string;
  readonly section: string | null;
}

function addItem(lines: Line[], item: Item, place: Place, index: number): void {
  const mark = markOf(place.scheme.items[0], index, place.outer);
  if (item.is === 'indicator') {
    addIndicator(lines, item, { ...place, level: 0, parent: null, path: [], relation: null }, mark);
    return;
  }
  const at = lines.length;
  lines.push({ ...heading(item.name, mark, place.depth, false), section: place.section });
  item.parts.forEach((part, partIndex) => { addIndicator(lines, part, { ...place, depth: place.depth + 1, level: 1, parent: at, path: [item.name], relation: null }, markOf(place.scheme.items[1], partIndex, mark)); },
  );
}

interface IndicatorPlace extends Place {
  readonly level: number;
  readonly parent: number | null;
  readonly path: readonly string[];
  readonly relation: Relation | null;
}

function addIndicator(lines: Line[], indicator: Indicator, place: IndicatorPlace, mark: string, opening = ''): void {
  const { relation, parts } = indicator;
  const announcing = relation === null || parts.length === 0 ? 'none' : place.announcing === 'inline' && (relation === 'sum' || parts.some((part) => part.parts.length > 0)) ? 'row' : place.announcing;
  const words = (relation === 'part' ? PART_WORDS : SUM_WORDS)[place.variant % (relation === 'part' ? PART_WORDS : SUM_WORDS).length] ?? '';
  const name = `${opening}${indicator.name}${place.unitInName && indicator.unit !== RATING ? ` (${indicator.unit})` : ''}${announcing === 'parent' ? (relation === 'part' ? ', trong đó:' : ', gồm:') : ''}`;
  const path = [...place.path, name];
  const at = lines.length;
  lines.push({ is: 'indicator', mark, name, depth: place.depth, isSection: false, indicator, parent: place.parent, path, section: place.section, relation: place.relation });
  if (announcing === 'row') lines.push({ ...heading(words, '', place.depth + 1, false), is: 'relation' });
  parts.forEach((part, index) => {
    const style = announcing === 'inline' ? 'none' : place.scheme.items[place.level + 1];
    const first = announcing === 'inline' && index === 0 ? `${words.replace(/\s*:?$/, '')}: ` : '';
    const said = announcing === 'none' ? null : relation;
    addIndicator(lines, part, { ...place, depth: place.depth + 1, level: place.level + 1, parent: at, path, relation: said }, markOf(style, index, mark), first);
  });
}

function heading(name: string, mark: string, depth: number, isSection: boolean): Line {
  return { is: 'heading', mark, name, depth, isSection, indicator: null, parent: null, path: [], section: null, relation: null };
}

function markOf(style: Style | undefined, index: number, outer: string): string {
  switch (style) {
    case 'letter':
      return 'ABCDEFGH'.charAt(index);
    case 'roman':
      return ROMAN[index] ?? '';
    case 'number':
      return String(index + 1);
    case 'dotted':
      return `${outer}.${index + 1}`;
    case 'small':
      return 'abcdeghik'.charAt(index);
    case 'dash':
      return '-';
    case 'plus':
      return '+';
    case 'star':
      return '*';
    case 'dot':
      return '•';
    case 'none':
    case undefined:
      return '';
  }
}
