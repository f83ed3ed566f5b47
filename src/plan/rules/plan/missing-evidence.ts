/** R37: "Đạt" without number or date of the document that recognises it, neither in the cell nor in the note. */
import { wordKey } from '../../language/fold';
import type { CellRef, Indicator } from '../../model';
import { resultColumns } from '../cell/cell-rule';
import { cellOf, figureOf, type Evidence } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';

const PASSED = /^(?:da )?(?:dat|hoan thanh|duoc cong nhan|vung manh|dat chuan)(?: |$)/;
/** `số 12/QĐ-UBND`, `QĐ 2211`, `15/12/2023`, `tháng 12/2023`. */
const DOCUMENT = /\d+\s*\/\s*[A-ZĐ]{2,}|(?:số|qđ|quyết định|văn bản|công văn|bằng|giấy)\D{0,20}\d|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\/\d{4}/iu;

export const missingEvidence: CheckRule = {
  id: 'plan/missing-evidence',
  check: (evidence) => {
    const columns = resultColumns(evidence);
    const latest = columns.at(-1);
    if (!latest) return [];
    return evidence.plan.indicators.filter((row) => evidence.kindOf(row) === 'pass').map((indicator) => {
      const rating = ratingOf(indicator, evidence);
      const note = evidence.noteOf(indicator);
      if (!rating || !PASSED.test(wordKey(rating.text)) || note === null) return cannotTell(rating?.cell ?? cellOf(indicator, latest));
      // What was recognised in March is not recognised anew in April: the document may stand in any of the months.
      const entries = columns.map((column) => figureOf(indicator, column)).map((figure) => (figure.state === 'text' ? figure.text : ''));
      if (DOCUMENT.test([...entries, note].join(' ').normalize('NFC'))) return holds(rating.cell);
      const facts = { path: indicator.path, rating: rating.text };
      return broken(findingOf('plan/missing-evidence', { severity: 'info', row: indicator.row, cells: [rating.cell], related: [], facts, suggestion: null }));
    });
  },
};

/** What the row's result says in words, and where: in the column of results, or in the latest month that has an entry. */
function ratingOf(indicator: Indicator, { plan, context }: Evidence): { readonly text: string; readonly cell: CellRef } | null {
  const { actualColumn: column } = plan;
  if (column !== null) {
    const figure = indicator.figures.get(column);
    return figure?.state === 'text' ? { text: figure.text, cell: { row: indicator.row, column } } : null;
  }
  const latest = context.resultOf?.(indicator.row);
  const cell = latest?.cells.at(-1);
  return cell && latest?.figure.state === 'text' ? { text: latest.figure.text, cell } : null;
}
