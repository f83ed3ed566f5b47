import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { TargetCorrection } from '../../plan/document/correct-target';
import type { DocumentTarget } from '../../plan/document/document-targets';
import { focusOutline, listEntry, quietText } from '../appearance/shared-styles';
import { useDocumentWords } from './document-words';
import { SentenceQuote } from './sentence-quote';
import { TargetEditor } from './target-editor';

interface TargetEntryProps {
  readonly index: number;
  readonly target: DocumentTarget;
  readonly isWanted: boolean;
  readonly onWant: (index: number, isWanted: boolean) => void;
  readonly onCorrect: (index: number, correction: TargetCorrection) => void;
}

const useStyles = makeStyles({
  entry: { ...listEntry, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  top: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  box: { flexShrink: 0, width: '18px', height: '18px', margin: '3px 0 0', ...focusOutline, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  figure: { fontVariantNumeric: 'tabular-nums' },
  quiet: quietText,
  edit: { flexShrink: 0, minWidth: 0 },
});

/** A recognised target beside its sentence: taken or left, and corrected in place. */
export const TargetEntry = memo(function TargetEntry({ index, target, isWanted, onWant, onCorrect }: TargetEntryProps) {
  const styles = useStyles();
  const { found, doubtOf } = useDocumentWords();
  const id = useId();
  const [isEdited, setEdited] = useState(false);
  const above = target.parent === null ? target.group : (target.path.at(-1) ?? null);
  return (
    <li className={styles.entry}>
      <div className={styles.top}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isWanted}
          aria-label={found.take(target.name)}
          aria-describedby={`${id}-figure`}
          onChange={(event) => {
            onWant(index, event.target.checked);
          }}
        />
        <div className={styles.words}>
          <span lang="vi">
            {above !== null && <span className={styles.quiet}>{above} › </span>}
            <span className={styles.name}>{target.name}</span>
          </span>
          <span id={`${id}-figure`} lang="vi" className={styles.figure}>
            {figureOf(target)} <span className={styles.quiet}>· {found.line(String(target.line))}</span>
          </span>
          {target.doubt !== null && <span>{found.doubt(doubtOf(target.doubt))}</span>}
          <SentenceQuote sentence={target.sentence} place={target.place} />
        </div>
        <Button
          size="small"
          appearance="subtle"
          className={styles.edit}
          aria-expanded={isEdited}
          aria-label={isEdited ? undefined : found.editOf(target.name)}
          onClick={() => {
            setEdited(!isEdited);
          }}
        >
          {isEdited ? found.done : found.edit}
        </Button>
      </div>
      {isEdited && (
        <TargetEditor
          target={target}
          onCorrect={(correction) => {
            onCorrect(index, correction);
          }}
        />
      )}
    </li>
  );
});

/** The target as the sheet will hold it. */
function figureOf({ target, unitText }: DocumentTarget): string {
  if (unitText === null || target.text.includes(unitText)) return target.text;
  return `${target.text}${unitText === '%' ? '' : ' '}${unitText}`;
}
