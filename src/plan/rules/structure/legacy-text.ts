/** R06: text of a legacy font (TCVN3, VNI) or with combining marks: nothing that looks for its words finds it. */
import { broken, findingOf, type CheckRule } from '../rule';

export const legacyText: CheckRule = {
  id: 'structure/legacy-text',
  check: ({ plan }) =>
    plan.legacyTexts.map(({ row, column, encoding, font, text, decoded }) =>
      broken(findingOf('structure/legacy-text', { severity: 'info', row, cells: [{ row, column }], related: [], facts: { encoding, font, text, decoded }, suggestion: null })),
    ),
};
