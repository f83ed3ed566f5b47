import type { ReportVoice } from '../plan/model';
import { messagesFor } from './index';
import { ruleNames } from './vi/rules';

/** What stands on the report sheet: Vietnamese, whatever language the pane speaks, because the sheet is sent on to others. */
export const sheetVoice: ReportVoice = {
  finding: messagesFor('vi').finding,
  rule: (rule) => ruleNames[rule],
  hint: messagesFor('vi').hint,
};
