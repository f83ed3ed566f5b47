/** Labelled documents and how an answer is held against them. */
import type { ReportedTarget } from '../../src/commands/document-report';
import { wordKey } from '../../src/plan/language/fold';
import { readUnit } from '../../src/plan/language/units';

type Value = number | readonly number[] | null;

export interface TargetLabel {
  readonly path: readonly string[];
  readonly name: string;
  readonly unit: string | null;
  readonly comparator: string;
  readonly value: Value;
  readonly actual?: number | null;
  readonly line: number;
  readonly aliases?: readonly string[];
  readonly comparatorAlso?: readonly string[];
  readonly valueAlso?: readonly Value[];
  readonly unitAlso?: readonly string[];
  readonly optional?: boolean;
}

export interface DocumentLabel {
  readonly file: string;
  readonly rows: readonly TargetLabel[];
}

export interface DocumentLabels {
  readonly documents: Readonly<Record<string, DocumentLabel>>;
}

export interface DocumentScore {
  readonly file: string;
  /** Labels wanted, and of these found; `answers` without those that found an optional label. */
  readonly wanted: number;
  readonly found: number;
  readonly answers: number;
  /** Found labels that state a unit, and of these right. */
  readonly units: number;
  readonly unitsRight: number;
  readonly comparatorsRight: number;
  readonly remarks: readonly string[];
}

interface Pair {
  readonly label: number;
  readonly answer: number;
  readonly weight: number;
}

/** Holds the rows read from one document against its labels: the best pairs first, each row and each label once. */
export function compareDocument(document: DocumentLabel, answers: readonly ReportedTarget[]): DocumentScore {
  const { rows: labels } = document;
  const stating = answers.filter(({ target }) => target.value !== null || target.comparator === 'pass');
  const pairs: Pair[] = [];
  labels.forEach((label, labelIndex) => {
    stating.forEach((answer, answerIndex) => {
      const likeness = nameLikeness(label, answer);
      if (likeness < 0.6 || !hasValue(label, answer)) return;
      pairs.push({ label: labelIndex, answer: answerIndex, weight: likeness + pathLikeness(label, answer) * 0.1 + (label.line === answer.line ? 0.5 : 0) + (label.optional ? 0 : 0.01) });
    });
  });
  const taken = matched(pairs);
  return scoreOf(document, stating, taken);
}

function matched(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const { label, answer } of [...pairs].sort((a, b) => b.weight - a.weight)) {
    if (taken.has(label) || used.has(answer)) continue;
    taken.set(label, answer);
    used.add(answer);
  }
  return taken;
}

function scoreOf({ file, rows: labels }: DocumentLabel, answers: readonly ReportedTarget[], taken: ReadonlyMap<number, number>): DocumentScore {
  const remarks: string[] = [];
  let [wanted, found, neutral, units, unitsRight, comparatorsRight] = [0, 0, 0, 0, 0, 0];
  labels.forEach((label, index) => {
    const answer = answers[taken.get(index) ?? -1];
    if (label.optional) {
      if (answer) neutral += 1;
      return;
    }
    wanted += 1;
    if (!answer) {
      remarks.push(`missed    ${label.line}: ${label.name} ${label.comparator} ${JSON.stringify(label.value)} ${label.unit ?? ''}`);
      return;
    }
    found += 1;
    if ([label.comparator, ...(label.comparatorAlso ?? [])].includes(answer.target.comparator)) comparatorsRight += 1;
    else remarks.push(`comparator ${label.line}: ${label.name} ${answer.target.comparator} instead of ${label.comparator}`);
    if (label.unit === null) return;
    units += 1;
    if ([label.unit, ...(label.unitAlso ?? [])].some((unit) => isSameUnit(unit, answer.unit))) unitsRight += 1;
    else remarks.push(`unit      ${label.line}: ${label.name} "${answer.unit ?? ''}" instead of "${label.unit}"`);
  });
  const used = new Set(taken.values());
  answers.forEach((answer, index) => {
    if (!used.has(index)) remarks.push(`surplus   ${answer.line}: ${answer.path.slice(-1).join('')} > ${answer.name} ${answer.target.comparator} ${JSON.stringify(answer.target.value)} ${answer.unit ?? ''}`);
  });
  return { file, wanted, found, answers: answers.length - neutral, units, unitsRight, comparatorsRight, remarks };
}

export function total(scores: readonly DocumentScore[]): Omit<DocumentScore, 'file' | 'remarks'> {
  const sum = (of: (score: DocumentScore) => number) => scores.reduce((whole, score) => whole + of(score), 0);
  return {
    wanted: sum((score) => score.wanted),
    found: sum((score) => score.found),
    answers: sum((score) => score.answers),
    units: sum((score) => score.units),
    unitsRight: sum((score) => score.unitsRight),
    comparatorsRight: sum((score) => score.comparatorsRight),
  };
}

/** Words in common, of the shorter name's where that has three or more, else of both names' together. The name may stand alone or behind its parent's. */
function nameLikeness(label: TargetLabel, answer: ReportedTarget): number {
  const parent = label.path.at(-1) ?? '';
  const names = [label.name, ...(label.aliases ?? [])].flatMap((name) => [name, `${parent} ${name}`]);
  const answers = [answer.name, `${answer.path.at(-1) ?? ''} ${answer.name}`];
  return Math.max(...names.flatMap((name) => answers.map((other) => likeness(name, other))));
}

function likeness(first: string, second: string): number {
  const [a, b] = [new Set(wordKey(first).split(' ')), new Set(wordKey(second).split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  const shorter = Math.min(a.size, b.size);
  return common / (shorter >= 3 ? shorter : new Set([...a, ...b]).size);
}

function pathLikeness(label: TargetLabel, answer: ReportedTarget): number {
  return likeness(label.path.join(' '), answer.path.join(' '));
}

function hasValue(label: TargetLabel, answer: ReportedTarget): boolean {
  return [label.value, ...(label.valueAlso ?? [])].some((value) => isSameValue(value, answer.target.value, label, answer));
}

function isSameValue(wanted: Value, given: Value, label: TargetLabel, answer: ReportedTarget): boolean {
  if (wanted === null || given === null) return wanted === given && (wanted !== null || label.comparator === 'pass' || label.optional === true);
  const [a, b] = [listOf(wanted), listOf(given)];
  const factor = magnitude(label.unit, answer.unit);
  return a.length === b.length && a.every((value, index) => isClose(Math.abs(value), Math.abs(b[index] ?? NaN) * factor) || isClose(Math.abs(value), Math.abs(b[index] ?? NaN)));
}

function listOf(value: number | readonly number[]): readonly number[] {
  return typeof value === 'number' ? [value] : [...value].map(Math.abs).sort((a, b) => a - b);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

const MONEY: Readonly<Record<string, number>> = { dong: 1, nghin_dong: 1e3, trieu_dong: 1e6, ty_dong: 1e9 };

/** From the answer's unit to the label's, where both are one unit in another magnitude. */
function magnitude(wanted: string | null, given: string | null): number {
  const [a, b] = [readUnit(wanted ?? ''), readUnit(given ?? '')];
  if (!a || !b) return 1;
  const [first, second] = [MONEY[a.id], MONEY[b.id]];
  if (first !== undefined && second !== undefined) return second / first;
  return a.id === b.id ? b.factor / a.factor : 1;
}

function isSameUnit(wanted: string, given: string | null): boolean {
  return given !== null && unitKey(wanted) === unitKey(given);
}

function unitKey(unit: string): string {
  return wordKey(unit.replace(/\s*\/\s*/g, '/').replaceAll('/', ' tren '));
}
