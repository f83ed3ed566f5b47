import { makeStyles, tokens } from '@fluentui/react-components';
import { quietText } from '../appearance/shared-styles';

interface SentenceQuoteProps {
  readonly sentence: string;
  /** What of it is meant, start and end. */
  readonly place: readonly [number, number];
}

const useStyles = makeStyles({
  quote: { ...quietText, margin: 0, overflowWrap: 'anywhere' },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How much of a sentence is shown before and behind the place: a paragraph may be a page long. */
const AROUND = 90;

/** The sentence that a figure stands in, the figure marked. */
export function SentenceQuote({ sentence, place: [start, end] }: SentenceQuoteProps) {
  const styles = useStyles();
  const from = start > AROUND ? sentence.lastIndexOf(' ', start - AROUND) + 1 : 0;
  const next = sentence.indexOf(' ', end + AROUND);
  const to = next < 0 ? sentence.length : next;
  return (
    <p lang="vi" className={styles.quote}>
      {from > 0 && '… '}
      {sentence.slice(from, start)}
      <mark className={styles.mark}>{sentence.slice(start, end)}</mark>
      {sentence.slice(end, to)}
      {to < sentence.length && ' …'}
    </p>
  );
}
