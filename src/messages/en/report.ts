import type { ReportWords } from '../vi/report';
import { listed, number } from './words';

const forYear = (year: number | null): string => (year === null ? '' : ` for ${year}`);
const indicators = (words: string) => (count: number): string => `${number(count)} ${words}`;
const named = (words: string) => (count: number, names: readonly string[]): string => `${number(count)} ${words} (${names.join('; ')})`;
const because = (words: string) => (names: readonly string[]): string => `${names.join('; ')} (${words})`;
const titled = (words: string) => (count: number): string => `${words} (${number(count)}):`;

export const report: ReportWords = {
  headline: ({ day, place, year, all, parts }) => `Up to ${day}, ${number(all)} indicators of the plan${forYear(year)}${place === null ? '' : ` of ${place}`} are followed: ${parts.join('; ')}.`,
  reached: (reached, all, exceeded) => `${number(reached)}/${number(all)} met or exceeded${exceeded > 0 ? ` (${number(exceeded)} exceeded)` : ''}`,
  group: {
    onTrack: indicators('on track'), watch: indicators('to watch'), late: indicators('lagging'), notDue: indicators('not yet due'),
    missing: indicators('without a figure'), wrong: indicators('with a wrong figure'),
  },
  sections: (parts) => `By section: ${parts.join('; ')}.`,
  section: (name, reached, all, late) => `${name ?? 'general'}: ${number(reached)}/${number(all)} met or exceeded, ${number(late)} lagging`,
  noneLagging: 'No indicator lags.',
  lagging: (items) => `Lagging: ${items.join('. ')}.`,
  laggingItem: ({ number: at, name, figures, cause, owners }) =>
    `(${at}) ${name}: ${figures}${cause === null ? '' : `; cause: ${cause}`}${owners.length === 0 ? '' : `; in charge: ${listed(owners)}`}`,
  without: (names) => `Without a figure: ${names.join('; ')}.`,
  wrong: (names) => `To be checked before they can be judged: ${names.join('; ')}.`,
  withOwners: (name, owners) => (owners.length === 0 ? name : `${name} (${listed(owners)})`),
  since: (day, parts) => `Since ${day}: ${parts.length === 0 ? 'none newly lagging, none recovered' : parts.join('; ')}.`,
  moved: { newlyLate: named('newly lagging'), recovered: named('no longer lagging'), improved: named('still lagging, but better'), worsened: named('lagging more than before') },
  leftOut: (parts) => `Not counted: ${parts.join('; ')}.`,
  leftOutBecause: {
    unscorable: because('no measurable target'), neutral: because('an expectation only'), linked: because('counted in another row'), folded: because('counted with the row above'),
  },
  reminder: {
    to: (owner) => `To: ${owner ?? 'who is in charge'}`,
    opening: (day, year) => `By the figures up to ${day}, these indicators of the plan${forYear(year)} need attention:`,
    titles: { late: titled('Lagging'), missing: titled('Without a figure'), wrong: titled('Figures to be checked') },
    noCause: 'No cause is noted.',
    request: (isLate, lacksFigures) =>
      `Please ${listed([
        ...(isLate ? ['note the cause, the remedy and when it will be done in the notes of the table'] : []),
        ...(lacksFigures ? ['supply or correct the figures'] : []),
      ])} before the next report.`,
  },
};
