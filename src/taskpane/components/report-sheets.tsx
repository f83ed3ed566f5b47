import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Wish } from '../../excel/decide';
import type { ReportSheetId } from '../../plan/model';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';
import { Section } from './section';

interface ReportSheetsProps {
  /** The sheets that the workbook has, by their present names. */
  readonly sheets: Readonly<Partial<Record<ReportSheetId, string>>>;
  readonly isBusy: boolean;
  readonly onShowSheet: (sheet: string) => void;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  hint: { ...quietText, margin: 0 },
});

const SHEETS: readonly ReportSheetId[] = ['summary', 'scores'];

/** The report sheets: to be made, or to be opened where they are. */
export function ReportSheets({ sheets, isBusy, onShowSheet, onDecide }: ReportSheetsProps) {
  const styles = useStyles();
  const { sheets: words } = useWords().pane.report;
  const hints = { summary: words.summaryHint, scores: words.scoresHint };
  return (
    <Section label={words.label}>
      {SHEETS.map((id) => {
        const name = sheets[id];
        return (
          <div key={id} className={styles.entry}>
            <Button
              disabledFocusable={isBusy}
              onClick={() => {
                if (name === undefined) onDecide({ kind: 'make-reports', reports: [id] });
                else onShowSheet(name);
              }}
            >
              {name === undefined ? words.make(words[id]) : words.open(name)}
            </Button>
            <p className={styles.hint}>{name === undefined ? hints[id] : words.made(name)}</p>
          </div>
        );
      })}
    </Section>
  );
}
