/** What report sheets have in common: the letterhead's entries, the reporting day, the signatures. */
import { absoluteAddress, quoteSheetName } from '../address';
import type { ConfigurationLayout } from '../configuration/layout';
import type { LetterheadField } from '../configuration/letterhead-words';
import type { CellInput, SheetSnapshot } from '../model';
import { letterheadCell } from './configuration-letterhead-block';
import type { SheetDraft } from './sheet-draft';
import { LOOKS } from './summary-look';

/** The configuration sheet as it will be once the edits are carried out. */
export interface ReportConfiguration {
  readonly name: string;
  readonly layout: ConfigurationLayout;
  readonly existing: SheetSnapshot | null;
}

/** A live reference to an entry of the letterhead. */
export function letterheadEntry({ name, layout, existing }: ReportConfiguration): (field: LetterheadField) => CellInput {
  return (field) => ({ formula: `=${letterheadCell(name, layout, existing, field)}` });
}

/** A formula part: the reporting date as people write it, `30/6/2023`, whatever the settings of the computer. */
export function reportingDay({ name, layout }: ReportConfiguration): string {
  const day = `${quoteSheetName(name)}!${absoluteAddress(layout.general.reportingDate, layout.left + 2)}`;
  return `DAY(${day})&"/"&MONTH(${day})&"/"&YEAR(${day})`;
}

/** Who has made it and who signs it, with room for both; from column `half` on stands who signs. */
export function putSignatures(draft: SheetDraft, configuration: ReportConfiguration, half: number, columns: number): void {
  const entry = letterheadEntry(configuration);
  const right = columns - half;
  draft.put(0, entry('preparer'), LOOKS.signature, half);
  draft.put(half, entry('authority'), LOOKS.signature, right);
  draft.next(19);
  draft.put(half, entry('signer'), LOOKS.signature, right);
  draft.next(19);
  draft.next(70);
  draft.put(0, entry('preparerName'), LOOKS.signature, half);
  draft.put(half, entry('signerName'), LOOKS.signature, right);
  draft.next(19);
}
