/** Which statements of a paragraph are goals, which are results, and of which only a person can say. */
import { ANNOUNCES, COMPARED, GOAL_SENTENCE, GOES_ON, LONG_PAST, OF_PLAN, PAST, RESULT_CLAUSE, STRIVES } from './mood-words';
import type { Unit } from '../model';
import { clausesOf } from './clauses';
import type { Mood } from './moods';
import { said, type Passage } from './passage';
import type { Statement } from './statements';

export type Verdict =
  | { readonly is: 'goal' }
  /** The plan's figure beside a result. */
  | { readonly is: 'plan-of-result' }
  | { readonly is: 'doubtful'; readonly because: Doubt }
  | { readonly is: 'nothing' };

/** Why a row is only offered. `no-goal-words`: nothing says that it is to be reached · `duty`: it stands among duties · `no-name` · `vague`: a state that is hard to tell · `second-giver`: another authority's figure. */
export type Doubt = 'no-goal-words' | 'duty' | 'no-name' | 'vague' | 'second-giver' | 'no-unit';

const GOAL: Verdict = { is: 'goal' };
const NOTHING: Verdict = { is: 'nothing' };

export interface Surroundings {
  readonly mood: Mood;
  /** Whether it is an item of a list; goals are mostly listed. */
  readonly isListed: boolean;
  /** Whether a heading speaks of goals, not only the document's title. */
  readonly isUnderGoals: boolean;
  /** Whether the paragraph before announced goals. */
  readonly goesOn: boolean;
}

/** Judges the statements of one paragraph together: a sentence may go on with the goals of the one before. */
export function judge(passage: Passage, statements: readonly Statement[], surroundings: Surroundings): readonly Verdict[] {
  const sentences = sentencesOf(passage);
  const goals = placesThatSetGoals(passage, sentences, surroundings.goesOn);
  return statements.map((statement) => {
    if (statement.plan) return { is: 'plan-of-result' };
    if (statement.isResult && surroundings.mood !== 'goal') return NOTHING;
    if (statement.isSecondGiver) return { is: 'doubtful', because: 'second-giver' };
    const { clause, figure } = statement;
    const own = ownClause(passage, statement);
    const begin = goals.get(clause.sentence);
    const sets = (begin !== undefined && begin <= figure.end) || own.says(GOAL_SENTENCE);
    const sofar = passage.slice(sentences.get(clause.sentence)?.start ?? clause.start, figure.start);
    return verdictOn(passage, statement, { own, sofar, sets }, surroundings);
  });
}

/** Whether the last sentence of a paragraph sets goals: the next paragraph may go on with them. */
export function endsWithGoals(passage: Passage): boolean {
  const last = [...sentencesOf(passage).values()].at(-1);
  return last !== undefined && passage.slice(last.start, last.end).says(GOAL_SENTENCE);
}

interface Evidence {
  /** The clause from its beginning up to a little behind the figure. */
  readonly own: Passage;
  /** The sentence up to the figure. */
  readonly sofar: Passage;
  readonly sets: boolean;
}

function verdictOn(passage: Passage, { name, figure }: Statement, { own, sofar, sets }: Evidence, { mood, isListed, isUnderGoals }: Surroundings): Verdict {
  const behind = passage.slice(figure.end);
  if (name === '') return mood === 'goal' && isListed ? { is: 'doubtful', because: 'no-name' } : NOTHING;
  switch (mood) {
    case 'goal':
      if (!sets && [own, sofar].some((words) => words.says(isListed && isUnderGoals ? LONG_PAST : PAST))) return NOTHING;
      if (!sets && !isListed && !isUnderGoals) return NOTHING;
      return figure.unitText === null && (!isListed || behind.says(GOES_ON_IN_WORDS)) ? { is: 'doubtful', because: 'no-unit' } : GOAL;
    case 'other':
      if (own.says(STRIVES) && !own.says(PAST)) return GOAL;
      if (own.says(RESULT_CLAUSE)) return NOTHING;
      if (sets) return isListed || own.says(STRIVES) ? GOAL : { is: 'doubtful', because: 'duty' };
      return NOTHING;
    case 'result':
    case 'open':
      if (figure.outOf !== null && isMeasured(figure.unit)) return { is: 'plan-of-result' };
      if (own.says(RESULT_CLAUSE) || behind.says(COMPARED) || behind.says(OF_PLAN)) return NOTHING;
      if (!sets) return NOTHING;
      return figure.unitText === null && !isListed ? { is: 'doubtful', because: 'no-unit' } : GOAL;
  }
}

/** "40-50 GRDP": words that are no unit. */
const GOES_ON_IN_WORDS = said(String.raw`^\s*\p{L}`);

/** What a plan measures; of so many villages or criteria a part is only a share. */
function isMeasured(unit: Unit | null): boolean {
  return unit !== null && !['tieu_chi', 'thon', 'xa', 'truong', 'don_vi', 'nguoi', 'ho', 'van_ban', 'san_pham'].includes(unit.id);
}

function ownClause(passage: Passage, { clause, figure }: Statement): Passage {
  const behind = /^[^,;]*/.exec(passage.text.slice(figure.end, clause.end))?.[0].length ?? 0;
  return passage.slice(clause.start, figure.end + behind);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences (by number) that set goals, and from which place on. */
function placesThatSetGoals(passage: Passage, sentences: ReadonlyMap<number, Stretch>, goesOn: boolean): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let [before, announced] = [goesOn, false];
  for (const [number, { start, end }] of sentences) {
    const words = passage.slice(start, end);
    const found = words.first(GOAL_SENTENCE);
    if ((before && words.says(GOES_ON)) || (announced && !words.says(PAST))) places.set(number, start);
    else if (found) places.set(number, start + found.start);
    before = places.has(number);
    announced ||= words.says(ANNOUNCES);
  }
  return places;
}

/** Sentences by number. */
function sentencesOf(passage: Passage): ReadonlyMap<number, Stretch> {
  const sentences = new Map<number, Stretch>();
  for (const { sentence, sentenceStart, end } of clausesOf(passage)) sentences.set(sentence, { start: sentenceStart, end });
  return sentences;
}
