import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ClipboardEvent } from 'react';
import { linesOfHtml } from '../../document-files/html-lines';
import { readDocumentFile, type DocumentFileRefusal } from '../../document-files/read-document-file';
import { linesOfText, type DocumentLine } from '../../plan/document/document-line';
import { focusOutline, quietText } from '../appearance/shared-styles';
import { Notice } from '../components/notice';
import { useDocumentWords } from './document-words';

interface SourceFormProps {
  readonly onLines: (lines: readonly DocumentLine[]) => void;
  readonly onRefused: (refusal: DocumentFileRefusal) => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: {
    minHeight: '150px',
    boxSizing: 'border-box',
    width: '100%',
    resize: 'vertical',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ...focusOutline,
  },
  hint: { ...quietText, margin: 0 },
  read: { width: '100%', minHeight: '44px' },
  file: { position: 'relative', display: 'flex', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  choose: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // The browser's own button speaks the browser's language; it stays reachable by keyboard.
  unseen: { position: 'absolute', width: '1px', height: '1px', opacity: 0 },
});

/** Larger pastes are not shown in the box: drawing them would hold the pane up. */
const MOST_SHOWN = 200_000;

/** Where the document comes from: the clipboard, with Word's lists and tables, or a file. What is pasted is read at once. */
export function SourceForm({ onLines, onRefused }: SourceFormProps) {
  const styles = useStyles();
  const { source } = useDocumentWords();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isReading, setReading] = useState(false);
  const [isUnreadable, setUnreadable] = useState(false);

  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    // Pasting into words that stand there already is writing, not bringing a document.
    if ((html === '' && text === '') || (box.current && box.current.value.trim() !== '')) return;
    event.preventDefault();
    if (box.current) box.current.value = text.length > MOST_SHOWN ? '' : text;
    onLines(html === '' ? linesOfText(text) : linesOfHtml(html));
  };

  const readFile = async (file: File): Promise<void> => {
    setReading(true);
    setUnreadable(false);
    try {
      const outcome = readDocumentFile(new Uint8Array(await file.arrayBuffer()), file.name);
      if (outcome.ok) onLines(outcome.lines);
      else onRefused(outcome.refusal);
    } catch {
      // The browser may not read it: it is gone, or another program holds it.
      setUnreadable(true);
    } finally {
      setReading(false);
    }
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onLines(linesOfText(box.current?.value ?? ''));
      }}
    >
      <label htmlFor={`${id}-text`} className={styles.label}>
        {source.paste}
      </label>
      <textarea id={`${id}-text`} ref={box} className={styles.text} aria-describedby={`${id}-hint`} spellCheck={false} onPaste={paste} />
      <p id={`${id}-hint`} className={styles.hint}>
        {source.hint}
      </p>
      <Button type="submit" appearance="primary" className={styles.read}>
        {source.read}
      </Button>
      <label className={styles.file}>
        <span className={styles.choose}>{source.choose}</span>
        <input
          type="file"
          className={styles.unseen}
          accept=".docx,.html,.htm,.txt,.md"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again after it has been changed.
            if (file) void readFile(file).finally(() => {
              event.target.value = '';
            });
          }}
        />
      </label>
      {isReading && <Spinner size="tiny" label={source.reading} />}
      {isUnreadable && <Notice {...source.unreadable} />}
    </form>
  );
}
