/** R37: "Đạt" without number or date of the document that recognises it, neither in the cell nor in the note. */
import { wordKey } from '../../language/fold';
import { figureOf } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';

const PASSED = /^(?:da )?(?:dat|hoan thanh|duoc cong nhan|vung manh|dat chuan)(?: |$)/;
/** `số 12/QĐ-UBND`, `QĐ 2211`, `15/12/2023`, `tháng 12/2023`. */
const DOCUMENT = /\d+\s*\/\s*[A-ZĐ]{2,}|(?:số|qđ|quyết định|văn bản|công văn|bằng|giấy)\D{0,20}\d|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\/\d{4}/iu;

export const missingEvidence: CheckRule = {
  id: 'plan/missing-evidence',
  check: (evidence) => {
    const column = evidence.column(evidence.plan.actualColumn);
    if (!column) return [];
    return evidence.plan.indicators.filter((row) => evidence.kindOf(row) === 'pass').map((indicator) => {
      const figure = figureOf(indicator, column);
      const cell = { row: indicator.row, column: column.column };
      const note = evidence.noteOf(indicator);
      if (figure.state !== 'text' || !PASSED.test(wordKey(figure.text)) || note === null) return cannotTell(cell);
      if (DOCUMENT.test(`${figure.text} ${note}`.normalize('NFC'))) return holds(cell);
      const facts = { path: indicator.path, rating: figure.text };
      return broken(findingOf('plan/missing-evidence', { severity: 'info', row: indicator.row, cells: [cell], related: [], facts, suggestion: null }));
    });
  },
};
