import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { readNumber } from '../../plan/language/numbers';
import { decimalsOfValue, printedNumber } from '../../plan/language/printed-number';
import { formOf, TARGET_FORMS, type TargetCorrection } from '../../plan/document/correct-target';
import type { DocumentTarget } from '../../plan/document/document-targets';
import { quietText, selectBox } from '../appearance/shared-styles';
import { useDocumentWords } from './document-words';

interface TargetEditorProps {
  readonly target: DocumentTarget;
  readonly onCorrect: (correction: TargetCorrection) => void;
}

const useStyles = makeStyles({
  editor: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  wide: { gridColumnEnd: 'span 2' },
  label: quietText,
  box: { ...selectBox, width: '100%', boxSizing: 'border-box' },
  wrong: { ...quietText, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** Name, unit, comparison and figure of a target. Text counts when its box is left: people type with Telex, letter by letter it is no word yet. */
export function TargetEditor({ target: row, onCorrect }: TargetEditorProps) {
  const styles = useStyles();
  const { entry } = useDocumentWords();
  const id = useId();
  const [wrong, setWrong] = useState<'value' | 'high' | null>(null);
  const form = formOf(row.target);

  const text = (field: 'name' | 'unitText', label: string, value: string, className?: string) => (
    <div className={className ? `${styles.field} ${className}` : styles.field}>
      <label htmlFor={`${id}-${field}`} className={styles.label}>
        {label}
      </label>
      <input
        id={`${id}-${field}`}
        lang="vi"
        className={styles.box}
        defaultValue={value}
        maxLength={250}
        autoComplete="off"
        onBlur={(event) => {
          if (event.target.value.trim() !== value) onCorrect({ [field]: event.target.value });
        }}
      />
    </div>
  );

  const figure = (field: 'value' | 'high', label: string, value: number | null) => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${field}`} className={styles.label}>
        {label}
      </label>
      <input
        key={value}
        id={`${id}-${field}`}
        className={styles.box}
        defaultValue={value === null ? '' : printedNumber(Math.abs(value), decimalsOfValue(value))}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={wrong === field}
        aria-describedby={wrong === field ? `${id}-wrong` : undefined}
        onBlur={(event) => {
          const typed = numberIn(event.target.value);
          setWrong(typed === null ? field : null);
          if (typed !== null && typed !== Math.abs(value ?? NaN)) onCorrect({ [field]: typed });
        }}
      />
    </div>
  );

  return (
    <div className={styles.editor}>
      {text('name', entry.name, row.name, styles.wide)}
      <div className={styles.field}>
        <label htmlFor={`${id}-form`} className={styles.label}>
          {entry.form}
        </label>
        <select
          id={`${id}-form`}
          className={styles.box}
          value={form}
          onChange={(event) => {
            const chosen = TARGET_FORMS.find((candidate) => candidate === event.target.value);
            if (chosen) onCorrect({ form: chosen });
          }}
        >
          {TARGET_FORMS.map((candidate) => (
            <option key={candidate} value={candidate}>
              {entry.forms[candidate]}
            </option>
          ))}
        </select>
      </div>
      {text('unitText', entry.unit, row.unitText ?? '')}
      {form !== 'state' && figure('value', entry.value, row.target.value)}
      {form === 'between' && figure('high', entry.high, row.target.high)}
      {wrong !== null && (
        <p id={`${id}-wrong`} role="alert" className={`${styles.wrong} ${styles.wide}`}>
          {entry.noNumber}
        </p>
      )}
    </div>
  );
}

/** As the commune writes numbers: dots group, a comma is the decimal mark. */
function numberIn(text: string): number | null {
  const reading = readNumber(text, { convention: 'comma' });
  if (reading.kind === 'number') return Math.abs(reading.value);
  return reading.kind === 'ambiguous' ? Math.abs(reading.guess ?? reading.readings[0]) : null;
}
