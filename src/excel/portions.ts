/** Large questions in small requests: Excel on the web refuses requests and answers of more than 5 MB. */

import type { Area } from '../plan/address';

/** Something to ask for: what it weighs in the answer, and how it is queued. The returned function takes the answer after a sync. */
export interface Question<T> {
  readonly weight: number;
  readonly queue: () => () => T;
  /** Smaller questions whose answers together are this one's, in order; null where it cannot be cut. */
  readonly halves: () => readonly [readonly Question<T>[], readonly Question<T>[]] | null;
}

/** A question about the cells of an area, which can be asked of parts of it. `ask` queues it for one part. */
export function areaQuestion<T>(area: Area, weightOfCell: number, ask: (part: Area) => () => T): Question<T> {
  return {
    weight: area.rows * area.columns * weightOfCell,
    queue: () => ask(area),
    halves: () => {
      if (area.rows === 1) return null;
      const upper = Math.floor(area.rows / 2);
      return [[areaQuestion({ ...area, rows: upper }, weightOfCell, ask)], [areaQuestion({ ...area, row: area.row + upper, rows: area.rows - upper }, weightOfCell, ask)]];
    },
  };
}

/** A question whose answer is taken by whoever asked it. */
export type Inquiry = Question<null>;

/** An inquiry about the cells of an area, which can be made in parts of it. The function that `ask` gives takes the answer. */
export function areaInquiry(area: Area, weightOfCell: number, ask: (part: Area) => () => unknown): Inquiry {
  return areaQuestion(area, weightOfCell, (part) => answered(ask(part)));
}

/** An inquiry that cannot be cut. */
export function inquiry(ask: () => () => unknown): Inquiry {
  return { weight: 1, queue: () => answered(ask()), halves: () => null };
}

function answered(take: () => unknown): () => null {
  return () => {
    take();
    return null;
  };
}

/** Blocks of whole rows with at most so many cells, from top to bottom; a row is never cut. */
export function rowBlocks(area: Area, mostCells: number): Area[] {
  const step = Math.ceil(area.rows / Math.ceil((area.rows * area.columns) / mostCells));
  return Array.from({ length: Math.ceil(area.rows / step) }, (_, index) => ({ ...area, row: area.row + index * step, rows: Math.min(step, area.rows - index * step) }));
}

/**
 * Asks all questions in as few requests as their weights allow and gives the answers in order. An answer that is too large all the same
 * is asked for again in smaller parts, so a question may have several answers.
 */
export async function askInPortions<T>(context: Excel.RequestContext, questions: readonly Question<T>[], mostWeight: number): Promise<readonly (readonly T[])[]> {
  const answers: (readonly T[])[] = [];
  for (let start = 0; start < questions.length; ) {
    let end = start + 1;
    let weight = questions[start]?.weight ?? 0;
    for (; end < questions.length; end += 1) {
      weight += questions[end]?.weight ?? 0;
      if (weight > mostWeight) break;
    }
    answers.push(...(await askAll(context, questions.slice(start, end))));
    start = end;
  }
  return answers;
}

async function askAll<T>(context: Excel.RequestContext, questions: readonly Question<T>[]): Promise<readonly (readonly T[])[]> {
  const takers = questions.map((question) => question.queue());
  try {
    await context.sync();
    return takers.map((take) => [take()]);
  } catch (thrown) {
    const [only, ...others] = questions;
    const halves = others.length === 0 ? only?.halves() : [questions.slice(0, Math.ceil(questions.length / 2)), questions.slice(Math.ceil(questions.length / 2))];
    if (!isTooMuch(thrown) || !halves) throw thrown;
    const [first = [], second = []] = halves;
    const answers = [...(await askAll(context, first)), ...(await askAll(context, second))];
    return others.length === 0 ? [answers.flat()] : answers;
  }
}

/** Thrown by a taker that finds nothing where an answer should be: Excel on the web has left it out for its size (office-js issue 5333). */
export class AnswerLeftOut extends Error {}

function isTooMuch(thrown: unknown): boolean {
  if (thrown instanceof AnswerLeftOut) return true;
  return thrown instanceof OfficeExtension.Error && ['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'].includes(thrown.code);
}
