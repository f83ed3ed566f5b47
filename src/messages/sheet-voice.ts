import type { ReportVoice } from '../plan/model';
import { formatNumber } from './format';
import { messagesFor } from './index';
import { reportText } from './report-text';
import { pane } from './vi/pane';
import { report } from './vi/report';
import { ruleNames } from './vi/rules';

const { finding, hint, explanation } = messagesFor('vi');

/** What stands on the report sheets: Vietnamese, whatever language the pane speaks, because the sheets are sent on to others. */
export const sheetVoice: ReportVoice = {
  finding,
  hint,
  rule: (rule) => ruleNames[rule],
  remarks: (facts, plan, names) => reportText(plan, names, { explanation, pane, number: (value, decimals = null) => formatNumber(value, decimals, 'vi') }, report).remarks(facts),
};
