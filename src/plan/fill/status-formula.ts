/** The live formula of the status. It decides as progress/status.ts does: change both together. */
import { ABOUT, CEILING_MARGIN, REGRESSION_POINTS } from '../progress/thresholds';
import { FINE_DIGITS } from '../progress/satisfaction';
import type { Yardstick } from '../progress/yardstick';
import { boundsOf, word, type Parts, type RowFormulaInput } from './formula-parts';

/** Keeps a result of nothing from being divided by; it is shorter of any limit than this share of a per cent. */
const TINY = 0.000001;

export function statusFormula(input: RowFormulaInput, part: Parts): string {
  const { yardstick, cells, hasError } = input;
  const { actual, target } = cells;
  const isWrong = `${actual.cell}=${part.line('wrongFigure')}`;
  // A cumulative cell of ours tells of an error in a word.
  const seen = cells.periods ? `${actual.cell}=${word('data-error')}` : null;
  const tests = [...(hasError ? [isWrong] : []), ...(seen === null ? [] : [seen])];
  const test = tests.length > 1 ? `OR(${tests.join(',')})` : tests[0];
  const marked = (verdict: string): string => (test === undefined ? verdict : `IF(${test},${word('data-error')},${verdict})`);
  // What a person judges instead stands on the line; else the cell is computed.
  const stands = part.line('overrideStands');
  const framed = (verdict: string): string => `=IF(${stands}<>"",${stands},IFERROR(${marked(verdict)},${word('data-error')}))`;
  // Joining result and target passes on an error value of either; so does N.
  const both = `${target.cell}&${actual.cell}`;
  if (yardstick.measure === 'none') return framed(`IF(${both}="",${word('unscorable')},${word('unscorable')})`);
  if (yardstick.measure === 'rating') return framed(ratingVerdict(input, part));
  const isAnyTarget = yardstick.side === 'down' || yardstick.measure === 'neutral' || yardstick.kind === 'rate';
  const isJudged = isAnyTarget ? `AND(${both}<>"",${part.hasTarget})` : part.hasPositiveTarget.replace('>0', `>0*N(${actual.cell})`);
  const verdict = `IF(${part.hasActual},${judgement(input, part)},${part.line('whenBlank')})`;
  return framed(`IF(${isJudged},${verdict},${word('unscorable')})`);
}

function ratingVerdict({ cells, references }: RowFormulaInput, part: Parts): string {
  const { cell } = cells.actual;
  const words = cells.recordedRating ? `IF(${cell}=${part.line('actualText')},${part.line('actual')},TRIM(${cell}))` : `TRIM(${cell})`;
  const said = (list: string): string => `ISNUMBER(MATCH(${words},${list},0))`;
  const blank = part.line('whenBlank');
  return `IF(${cell}="",${blank},IF(${said(references.passed)},${word('met')},IF(${said(references.failed)},${part.line('whenMissed')},${blank})))`;
}

function judgement(input: RowFormulaInput, part: Parts): string {
  const { yardstick, cells, own } = input;
  if (yardstick.measure === 'flow' && yardstick.side === 'down') return limitJudgement(input, part);
  if (yardstick.measure === 'flow' && boundsOf(yardstick, cells) === null) {
    // The row's own expectation decides what is due, not the profile's.
    const missed = yardstick.side === 'match' ? word('watch') : word('not-met');
    return verdict(
      input,
      part,
      `IF(${part.line('isFinal')}=1,${missed},IF(${own.expected}<=0,${word('not-due')},${onTheWay(input, part)}))`,
    );
  }
  return verdict(input, part, onTheWay(input, part));
}

/** Few accidents so far do not yet meet the year's limit: only the end, or a limit of none at all, decides. */
function limitJudgement(input: RowFormulaInput, part: Parts): string {
  const { own, yardstick, cells } = input;
  const isFinal = `${part.line('isFinal')}=1`;
  const settled = verdict(input, part, `IF(${isFinal},${word('not-met')},${word('behind')})`);
  const percent = percentOf(input);
  const isOwn = boundsOf(yardstick, cells) === null;
  const onWay = isOwn ? `IF(${own.expected}<=0,${word('not-due')},${ownPace(input, percent, own.expected)})` : fromLine(input, part, percent);
  return `IF(OR(${isFinal},${part.target}<=0),${settled},${onWay})`;
}

/** Bettered, met, or the formula for a missed target, by comparator and side. */
function verdict({ yardstick, cells }: RowFormulaInput, part: Parts, missed: string): string {
  const { comparator, side, isCeiling } = yardstick;
  const { digits } = cells;
  const [met, bettered] = [word('met'), word('exceeded')];
  const lead = `ROUND(${part.lead},${digits})`;
  const beyond = `ROUND(${part.actual}-${part.line('beyond')},${digits})`;
  const isDown = side === 'down';
  if (isCeiling) return `CHOOSE(2+SIGN(${lead}),${missed},${met},${word('watch')})`;
  if (side === 'match') return `IF(${isMatch(comparator, lead, beyond, part)},${met},${missed})`;
  switch (comparator) {
    case '>':
      return `IF(${lead}>0,${bettered},${missed})`;
    case '<':
      return `IF(${lead}<0,${met},${missed})`;
    case 'range':
      return isDown
        ? `IF(${beyond}<0,${bettered},IF(${lead}<=0,${met},${missed}))`
        : `IF(${beyond}>0,${bettered},IF(${lead}>=0,${met},${missed}))`;
    case '~': {
      const from = (factor: number): string => `ROUND(${part.actual}-${part.target}*${factor},${FINE_DIGITS})`;
      return isDown
        ? `IF(${from(1 - ABOUT)}<0,${bettered},IF(${from(1 + ABOUT)}<=0,${met},${missed}))`
        : `IF(${from(1 + ABOUT)}>0,${bettered},IF(${from(1 - ABOUT)}>=0,${met},${missed}))`;
    }
    default:
      return `CHOOSE(2+SIGN(${lead}),${isDown ? `${bettered},${met},${missed}` : `${missed},${met},${bettered}`})`;
  }
}

function isMatch(comparator: Yardstick['comparator'], lead: string, beyond: string, part: Parts): string {
  switch (comparator) {
    case '>':
    case '>=':
    case '<':
    case '<=':
      return `${lead}${comparator}0`;
    case '~':
      return `ROUND(ABS(${part.actual}-${part.target})-${ABOUT}*ABS(${part.target}),${FINE_DIGITS})<=0`;
    case 'range':
      return `AND(${lead}>=0,${beyond}<=0)`;
    default:
      return `${lead}=0`;
  }
}

/** The verdict on a target that is missed so far; whether that is final or nothing is due yet, the line says with it. */
function onTheWay(input: RowFormulaInput, part: Parts): string {
  const { yardstick, cells, own } = input;
  const percent = percentOf(input);
  const gate = part.line('whenMissed');
  const unlessGate = (judged: string): string => `IF(${gate}="",${judged},${gate})`;
  switch (yardstick.measure) {
    case 'flow': {
      const isOwn = boundsOf(yardstick, cells) === null;
      const ahead = `ROUND(${percent}-${CEILING_MARGIN}*${own.expected},${FINE_DIGITS})>0`;
      const unlessAhead = (pace: string, when = (test: string): string => test): string => `IF(${when(ahead)},${word('watch')},${pace})`;
      if (!isOwn) return fromLine(input, part, percent, yardstick.isCeiling ? unlessAhead : undefined);
      const pace = ownPace(input, percent, own.expected);
      return yardstick.isCeiling ? unlessAhead(pace) : pace;
    }
    case 'path':
      return unlessGate(yardstick.side === 'down' ? unlessZero(part, ownPace(input, percent, own.expected)) : ownPace(input, percent, own.expected));
    case 'level':
      return levelPace(input, part, percent);
    case 'ratio':
      return levelPace(input, part, `${part.actual}/${part.targetAgain}*100`);
    case 'rate-path':
      return ratePath(input, part);
    case 'rate-gap':
      return fromLine(input, part, gapOf(input));
    case 'count':
      return unlessGate(`IF(${part.actual}<INT(ROUND(${own.expected}*${part.target}/100,${FINE_DIGITS})),${word('behind')},${word('not-due')})`);
    default:
      return gate;
  }
}

/** A limit of nothing leaves no ratio to compare: what exceeds it is behind. */
function unlessZero(part: Parts, verdict: string, when = (test: string): string => test): string {
  return `IF(${when(`${part.target}<=0`)},${word('behind')},${verdict})`;
}

function levelPace(input: RowFormulaInput, part: Parts, percent: string): string {
  return fromLine(input, part, percent, input.yardstick.side === 'down' ? (reached, whenOpen) => unlessZero(part, reached, whenOpen) : undefined);
}

function ratePath(input: RowFormulaInput, part: Parts): string {
  const { own, yardstick } = input;
  const reached = `100*(1+${own.percent}/(${part.targetAgain.replace(/^\((.*)\)$/, '$1')}-${part.baseline}))`;
  const lost = yardstick.side === 'down' ? `${part.baseline}-${part.actual}` : `${part.actual}-${part.baseline}`;
  // A level that is due in full is judged by its distance, not by how much of a small change is missing.
  const value = `IF(${part.line('share')}<1,${reached},${gapOf(input)})`;
  return fromLine(input, part, value, (pace, whenOpen) => `IF(${whenOpen(`ROUND(${lost},${FINE_DIGITS})<-${REGRESSION_POINTS}`)},${word('regressed')},${pace})`);
}

/** The distance from the target in points, positive on the right side. */
function gapOf({ own, yardstick }: RowFormulaInput): string {
  return `${yardstick.side === 'down' ? '-' : ''}${own.percent}`;
}

/** What comes before the bounds; `whenOpen` makes a test wait for them, too. */
type First = (pace: string, whenOpen: (test: string) => string) => string;

/**
 * The heading of the best of the line's bounds that is reached. Below all of them, and while there are none as nothing is due or all is
 * over, the line's word for a missed target. `first` puts a test before the bounds.
 */
function fromLine({ yardstick, references, line }: RowFormulaInput, part: Parts, value: string, first?: First): string {
  const bounds = references.bounds(line);
  const isLimit = yardstick.side === 'down' && yardstick.kind !== 'rate';
  const reached = isLimit ? `INDEX(${references.boundWords},MATCH(${value},${bounds},-1))` : `LOOKUP(${value},${bounds},${references.boundWords})`;
  const whenOpen = (test: string): string => `AND(${test},COUNT(${references.line('behindFrom', line)}))`;
  return `IFERROR(${first ? first(reached, whenOpen) : reached},${part.line('whenMissed')})`;
}

/** Where the row's own cells say what is expected: the better of two keys, looked up in the thresholds' table. */
function ownPace({ yardstick, references }: RowFormulaInput, achieved: string, expected: string): string {
  const [reached, due] = yardstick.side === 'down' ? [expected, achieved] : [achieved, expected];
  const { paceLabels, spiFrom, deviationFrom } = references;
  const divisor = yardstick.side === 'down' ? `MAX(${TINY},${due})` : due;
  return `INDEX(${paceLabels},MAX(MATCH(${reached}/${divisor},${spiFrom}),MATCH(${reached}-${due},${deviationFrom})))`;
}

/** The percent cell in per cent. */
function percentOf({ own, isFraction }: RowFormulaInput): string {
  return isFraction ? `(100*${own.percent})` : own.percent;
}
