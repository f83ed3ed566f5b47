/** What a report says has been reached: every figure with its name and unit, whether the report states the plan beside it or not. */
import type { Unit } from '../model';
import type { DocumentLine } from './document-line';
import { readHead } from './document-head';
import { findFigures } from './figures';
import { outlineOf } from './outline';
import { lineAt, paragraphsOf } from './paragraphs';
import { isTypedBare, Passage } from './passage';
import { readableLines } from './readable-lines';
import { aboveOf, isNameless, nameAbove } from './rows';
import { readStatements } from './statements';
import { targetOf } from './target-of-statement';

export interface ReportedResult {
  readonly name: string;
  /** What it is a part of, or the heading over it; null where nothing is. */
  readonly above: string | null;
  readonly unit: Unit | null;
  readonly unitText: string | null;
  readonly value: number;
  readonly decimals: number;
  /** The plan that the report holds it against; null where it states none. */
  readonly plan: number | null;
  /** 1-based line of the document. */
  readonly line: number;
  readonly sentence: string;
  readonly place: readonly [start: number, end: number];
}

/** Reads the figures of a report in the order of the text. Changes ("tăng 35 con") and ranges are no results. */
export function readResults(written: readonly DocumentLine[]): readonly ReportedResult[] {
  const paragraphs = paragraphsOf(readableLines(written));
  const isBare = paragraphs.every(({ text }) => isTypedBare(text));
  const { titleLines } = readHead(paragraphs);
  const nodes = outlineOf(paragraphs, ({ text }) => /\d/.test(text) && findFigures(new Passage(text, isBare)).length > 0);
  return nodes.flatMap((node): readonly ReportedResult[] => {
    const { paragraph } = node;
    if (node.holds === 'heading' || titleLines.includes(paragraph)) return [];
    const above = aboveOf(node, new Map(), titleLines);
    return readStatements(new Passage(paragraph.text, isBare)).flatMap((statement): readonly ReportedResult[] => {
      const { name, parent, group, figure, plan, isSecondGiver } = statement;
      const named = isNameless(name) ? nameAbove(above) : name;
      if (named === null || named === '' || targetOf(statement).comparator === 'delta' || isSecondGiver || figure.high !== null) return [];
      const { unit, unitText, value, decimals, start, end } = figure;
      return [{ name: named, above: parent?.name ?? group ?? above.group, unit, unitText, value, decimals, plan: plan?.value ?? figure.outOf, line: lineAt(paragraph, start), sentence: paragraph.text, place: [start, end] }];
    });
  });
}
