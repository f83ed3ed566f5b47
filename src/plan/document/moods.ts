/** Whether a place of a document sets goals: from the headings above it, the document's kind, and the sentence itself. */
import type { DocumentKind } from './document-head';
import { GOAL_HEADING, OTHER_HEADING, RESULT_HEADING } from './mood-words';
import { linesAbove, type OutlineNode } from './outline';
import { Passage } from './passage';

/**
 * goal: figures here are goals unless they say otherwise · result: what has been reached · other: duties and formalities ·
 * open: only the sentence can tell.
 */
export type Mood = 'goal' | 'result' | 'other' | 'open';

/** The mood of a paragraph: the nearest heading that says one, else the document's kind. */
export function moodOf(node: OutlineNode, kind: DocumentKind, isBare: boolean): { readonly mood: Mood; readonly isSaidByHeading: boolean } {
  const above = linesAbove(node).filter(({ holds }) => holds !== 'nothing');
  for (const { paragraph } of above.reverse()) {
    const mood = moodOfHeading(new Passage(paragraph.text, isBare));
    if (mood) return { mood, isSaidByHeading: true };
  }
  return { mood: kind === 'plan' ? 'goal' : kind === 'report' ? 'result' : 'open', isSaidByHeading: false };
}

/** "Tình hình thực hiện kế hoạch" tells of results: what is told comes before what it is told of. */
function moodOfHeading(heading: Passage): Mood | null {
  const places = [
    ['goal', heading.first(GOAL_HEADING)],
    ['result', heading.first(RESULT_HEADING)],
    ['other', heading.first(OTHER_HEADING)],
  ] as const;
  const said = places.flatMap(([mood, found]) => (found ? [{ mood, start: found.start }] : []));
  if (said.some(({ mood }) => mood === 'other') && !said.some(({ mood }) => mood === 'goal')) return 'other';
  return said.sort((a, b) => a.start - b.start)[0]?.mood ?? null;
}
