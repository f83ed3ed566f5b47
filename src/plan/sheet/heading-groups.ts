/** What headings say only within their group: abbreviations, parts of the column before, a bare percent sign behind target and result. */
import { wordKey } from '../language/fold';
import { CROP_MEASURES, SPLITTING_WORDS } from './column-roles';
import type { HeadingSort } from './heading-facts';
import type { Heading } from './headings';

/** The parts of a heading, "DT" written out where the headings around it speak of yields or outputs. */
export function spelledOut(heading: Heading, around: readonly Heading[]): readonly string[] {
  const own = heading.parts.at(-1) ?? '';
  if (!/^DT\b/.test(own) || !around.some(({ parts }) => opensWith(parts.at(-1) ?? '', CROP_MEASURES))) return heading.parts;
  return [...heading.parts.slice(0, -1), own.replace('DT', 'Diện tích')];
}

/** The sorts of headings, each seen within its group. One pass. */
export function besideTheirGroup(headings: readonly Heading[], sorts: readonly HeadingSort[]): readonly HeadingSort[] {
  let [group, seen, whole] = ['', new Set<string>(), ''];
  return headings.map((heading, index): HeadingSort => {
    const sort = sorts[index] ?? { is: 'other' };
    const outer = heading.parts.slice(0, -1).join(' ');
    if (outer !== group) {
      whole = figuresOf(sorts[index - 1]);
      [group, seen] = [outer, new Set()];
    }
    seen.add(figuresOf(sort));
    const isPercent = /^(?:ti le )?%$/.test(wordKey(heading.parts.at(-1) ?? ''));
    if (isPercent && outer !== '' && seen.has('plan') && sort.is !== 'comparison') return { is: 'comparison', with: 'plan', period: 'period' in sort && sort.period ? sort.period : NO_PERIOD };
    if (sort.is === 'figures' && sort.of === 'unsaid' && whole === 'plan' && opensWith(outer, SPLITTING_WORDS)) return { ...sort, of: 'plan' };
    return sort;
  });
}

const NO_PERIOD = { span: null, year: null };

function figuresOf(sort: HeadingSort | undefined): string {
  return sort?.is === 'figures' ? sort.of : '';
}

function opensWith(text: string, words: readonly string[]): boolean {
  const key = `${wordKey(text)} `;
  return words.some((word) => key.startsWith(`${word} `));
}
