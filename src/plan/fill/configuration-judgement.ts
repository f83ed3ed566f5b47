/** The part of an indicator's line that belongs to persons: who stands for it, what it weighs, and a judgement in place of the computed one. */
import { cellAddress } from '../address';
import { inferenceWords } from '../configuration/inference-words';
import type { ConfigurationLayout } from '../configuration/layout';
import { isInferred } from '../configuration/recorded-judgement';
import { isBlankAt, textAt } from '../configuration/sheet-cells';
import {
  COMPUTED_STATUS, CONFIRMED, INFERRED, LINE_HEADINGS, OVERRIDE_STATUSES, REASON_MISSING, STATUS_LABELS, type LineField,
} from '../configuration/words';
import type { Area, Edit, Profile, SheetSnapshot } from '../model';
import { lineEntries } from './configuration-entries';
import { COMPUTED, ENTRY, HEADING, LINE_WIDTHS } from './configuration-look';
import type { WantedCells } from './differences';
import type { JudgedRow } from './judged-rows';

interface JudgementInput {
  readonly layout: ConfigurationLayout;
  readonly existing: SheetSnapshot | null;
  readonly profiles: readonly Profile[];
}

const LABELS = OVERRIDE_STATUSES.map((status) => STATUS_LABELS[status]);

/** What a person has entered stays. A line that a person has changed counts as confirmed; what had been inferred stays beside it. */
export function putJudgement(wanted: WantedCells, { layout, existing, profiles }: JudgementInput, { configuration, line, isNewLine, computedStatus }: JudgedRow): void {
  const columns = layout.lineColumns;
  const isBlank = (field: LineField): boolean => isNewLine || existing === null || isBlankAt(existing, line, columns[field]);
  const cell = (field: LineField): string => cellAddress(line, columns[field]);
  if (isBlank('weight')) wanted.number(line, columns.weight, 1);
  const isConfirmed = configuration.isConfirmed === true;
  // A person's own words in this cell stay.
  if (isBlank('source') || isInferred(existing, line, columns.source)) wanted.text(line, columns.source, isConfirmed ? CONFIRMED : INFERRED);
  if (!isConfirmed || isNewLine) wanted.text(line, columns.inferredAs, inferenceWords(configuration, profiles));

  const [override, reason] = [cell('override'), cell('overrideReason')];
  const isLabel = `ISNUMBER(FIND("|"&TRIM(${override})&"|","|${LABELS.join('|')}|"))`;
  wanted.formula(line, columns.overrideStands, `=IFERROR(IF(AND(TRIM(${override})<>"",TRIM(${reason})<>"",${isLabel}),TRIM(${override}),""),"")`);
  const computed = configuration.override && computedStatus ? `"${COMPUTED_STATUS}${STATUS_LABELS[computedStatus]}"` : '""';
  wanted.formula(line, columns.overrideNote, `=IFERROR(IF(TRIM(${override})="","",IF(TRIM(${reason})="","${REASON_MISSING}",${computed})),"")`);
}

const LOOKS: readonly { readonly field: LineField; readonly isEntry: boolean; readonly isText: boolean; readonly choices?: readonly string[] }[] = [
  { field: 'source', isEntry: true, isText: false, choices: [INFERRED, CONFIRMED] },
  { field: 'weight', isEntry: true, isText: false },
  { field: 'override', isEntry: true, isText: false, choices: LABELS },
  { field: 'overrideReason', isEntry: true, isText: true },
  { field: 'overrideStands', isEntry: false, isText: false },
  { field: 'overrideNote', isEntry: false, isText: true },
  { field: 'inferredAs', isEntry: false, isText: false },
];

/** Looks, lists and widths of these columns: for lines that are new, and for all lines of a sheet that did not have them yet. */
export function judgementLook(sheet: string, { linesHeader, lineColumns }: ConfigurationLayout, existing: SheetSnapshot | null, rows: readonly JudgedRow[]): readonly Edit[] {
  const isNewBlock = existing === null || textAt(existing, linesHeader, lineColumns.override) !== LINE_HEADINGS.override;
  const lines = rows.filter(({ isNewLine }) => isNewBlock || isNewLine).map(({ line }) => line);
  if (lines.length === 0) return [];
  const first = Math.min(...lines);
  const over = (field: LineField): Area => ({ row: first, column: lineColumns[field], rows: Math.max(...lines) - first + 1, columns: 1 });
  return [...lineEntries(sheet, over), ...LOOKS.flatMap(({ field, isEntry, isText, choices }): readonly Edit[] => {
    const column = lineColumns[field];
    const area = over(field);
    const look = isEntry ? ENTRY : COMPUTED;
    return [
      ...(isNewBlock ? [{ kind: 'style', sheet, area: { row: linesHeader, column, rows: 1, columns: 1 }, style: HEADING } as const, { kind: 'column-width', sheet, column, points: LINE_WIDTHS[field] } as const] : []),
      { kind: 'style', sheet, area, style: isText ? { ...look, wrap: true } : { ...look, horizontal: field === 'inferredAs' ? 'left' : 'center' } },
      ...(choices ? [{ kind: 'choices', sheet, area, choices } as const] : []),
    ];
  })];
}
