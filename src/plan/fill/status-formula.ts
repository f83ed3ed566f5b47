/** The live formula of the status. It decides as progress/status.ts does: change both together. */
import type { ConfigurationReferences } from '../configuration/references';
import { ABOUT, CEILING_MARGIN, REGRESSION_POINTS } from '../progress/thresholds';
import { FINE_DIGITS } from '../progress/satisfaction';
import type { Yardstick } from '../progress/yardstick';
import { word, type Parts, type RowFormulaInput } from './formula-parts';

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
  // Joining result and target passes on an error value of either.
  const both = `${target.cell}&${actual.cell}`;
  if (yardstick.measure === 'none') return framed(`IF(${both}="",${word('unscorable')},${word('unscorable')})`);
  if (yardstick.measure === 'rating') return framed(ratingVerdict(input, part));
  const hasTarget = yardstick.side === 'down' || yardstick.measure === 'neutral' || yardstick.kind === 'rate' ? part.hasTarget : part.hasPositiveTarget;
  const verdict = `IF(${part.hasActual},${judgement(input, part)},${part.line('whenBlank')})`;
  return framed(`IF(AND(${both}<>"",${hasTarget}),${verdict},${word('unscorable')})`);
}

function ratingVerdict({ cells, references }: RowFormulaInput, part: Parts): string {
  const said = (list: string): string => `ISNUMBER(MATCH(TRIM(${cells.actual.cell}),${list},0))`;
  const blank = part.line('whenBlank');
  return `IF(${cells.actual.cell}="",${blank},IF(${said(references.passed)},${word('met')},IF(${said(references.failed)},${part.line('whenMissed')},${blank})))`;
}

function judgement(input: RowFormulaInput, part: Parts): string {
  const { yardstick } = input;
  if (yardstick.measure === 'flow' && yardstick.side === 'down') return limitJudgement(input, part);
  const gate = part.line('whenMissed');
  if (yardstick.measure === 'event') return verdict(input, part, gate);
  if (yardstick.measure === 'flow' && (input.cells.periodPlan || input.cells.lastYear)) {
    // The row's own expectation decides what is due, not the profile's.
    const missed = yardstick.side === 'match' ? word('watch') : word('not-met');
    return verdict(
      input,
      part,
      `IF(${part.line('isFinal')}=1,${missed},IF(${input.own.expected}<=0,${word('not-due')},${onTheWay(input, part)}))`,
    );
  }
  return verdict(input, part, `IF(${gate}="",${onTheWay(input, part)},${gate})`);
}

/** Few accidents so far do not yet meet the year's limit: only the end, or a limit of none at all, decides. */
function limitJudgement(input: RowFormulaInput, part: Parts): string {
  const { own, references } = input;
  const atEnd = verdict(input, part, word('not-met'));
  const none = verdict(input, part, word('behind'), word('met'));
  const pace = paceIndex(references, `${own.expected}/${percentOf(input)}`, `${own.expected}-${percentOf(input)}`);
  const onWay = `IF(${own.expected}<=0,${word('not-due')},IF(${part.actual}<=0,${word('on-track')},${pace}))`;
  return `IF(${part.line('isFinal')}=1,${atEnd},IF(${part.target}<=0,${none},${onWay}))`;
}

/** Bettered, met, or the formula for a missed target, by comparator and side. */
function verdict({ yardstick, cells }: RowFormulaInput, part: Parts, missed: string, bettered = word('exceeded')): string {
  const { comparator, side, isCeiling } = yardstick;
  const { digits } = cells;
  const met = word('met');
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

/** The verdict on a target that is missed so far, with time left and something due. */
function onTheWay(input: RowFormulaInput, part: Parts): string {
  const { yardstick, own, references } = input;
  const isDown = yardstick.side === 'down';
  const percent = percentOf(input);
  const pace = (achieved: string, expected: string): string =>
    isDown
      ? paceIndex(references, `${expected}/${achieved}`, `${expected}-${achieved}`)
      : paceIndex(references, `${achieved}/${expected}`, `${achieved}-${expected}`);
  switch (yardstick.measure) {
    case 'flow':
      if (!yardstick.isCeiling) return pace(percent, own.expected);
      return `IF(ROUND(${percent}-${CEILING_MARGIN}*${own.expected},${FINE_DIGITS})>0,${word('watch')},${pace(percent, own.expected)})`;
    case 'path':
      return isDown ? unlessZero(part, pace(percent, own.expected)) : pace(percent, own.expected);
    case 'level':
      return isDown ? unlessZero(part, pace(percent, '100')) : pace(percent, '100');
    case 'ratio': {
      const achieved = `(${part.actual}/${part.targetAgain}*100)`;
      return isDown ? unlessZero(part, pace(achieved, '100')) : pace(achieved, '100');
    }
    case 'rate-path':
      return ratePath(input, part);
    case 'rate-gap':
      return gapStatus(input);
    case 'count':
      return `IF(${part.actual}<INT(ROUND(${own.expected}*${part.target}/100,${FINE_DIGITS})),${word('behind')},${word('not-due')})`;
    case 'neutral':
      return word('watch');
    default:
      return part.line('whenMissed');
  }
}

/** A limit of nothing leaves no ratio to compare: what exceeds it is behind. */
function unlessZero(part: Parts, verdict: string): string {
  return `IF(${part.target}<=0,${word('behind')},${verdict})`;
}

function ratePath(input: RowFormulaInput, part: Parts): string {
  const { own, references, yardstick } = input;
  const share = part.line('share');
  const reached = `(1+${own.percent}/(${part.targetAgain}-${part.baseline}))`;
  const lost = yardstick.side === 'down' ? `${part.baseline}-${part.actual}` : `${part.actual}-${part.baseline}`;
  const pace = paceIndex(references, `${reached}/${share}`, `100*(${reached}-${share})`);
  return `IF(ROUND(${lost},${FINE_DIGITS})<-${REGRESSION_POINTS},${word('regressed')},IF(${share}<1,${pace},${gapStatus(input)}))`;
}

function gapStatus({ own, references, yardstick }: RowFormulaInput): string {
  const lead = `ROUND(${yardstick.side === 'down' ? '-' : ''}${own.percent},2)`;
  return `IF(${lead}>${references.onTrackPoints},${word('watch')},IF(${lead}>${references.watchPoints},${word('behind')},${word('far-behind')}))`;
}

/** The status by the better of two keys, looked up in the thresholds' table. */
function paceIndex({ statusLabels, spiBounds, deviationBounds }: ConfigurationReferences, spi: string, deviation: string): string {
  return `INDEX(${statusLabels},MAX(MATCH(ROUND(${spi},3),${spiBounds}),MATCH(ROUND(${deviation},2),${deviationBounds})))`;
}

/** The percent cell in per cent. */
function percentOf({ own, isFraction }: RowFormulaInput): string {
  return isFraction ? `(100*${own.percent})` : own.percent;
}
