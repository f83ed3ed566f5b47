/** Short names of rules and severities in English. */
import type { Severity } from '../../plan/model';
import type { RuleNames } from '../vi/rules';

export const severities: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

export const ruleNames: RuleNames = {
  'structure/duplicate-indicator': 'Indicator entered twice',
  'cell/number-as-text': 'Number held as text',
  'cell/ambiguous-number': 'Ambiguous number',
  'cell/formula-error': 'Formula error',
  'cell/missing-value': 'Figure missing',
  'cell/negative-value': 'Negative figure',
  'cell/percent-out-of-range': 'Outside 0–100%',
  'cell/not-an-integer': 'Must be whole',
  'cell/text-in-number-cell': 'Text where a number belongs',
  'cell/unreadable-target': 'Target not understood',
  'scale/thousandfold': 'Off by thousands',
  'scale/lost-decimal-mark': 'Lost decimal mark',
  'scale/mixed-percent-scale': 'Percentages and coefficients mixed',
  'time/cumulative-decreases': 'Cumulative result decreases',
  'time/estimate-below-actual': 'Estimate below result',
  'identity/area-yield-output': 'Area × yield ≠ output',
  'identity/parts-do-not-sum': 'Parts do not make the total',
  'identity/parent-outside-children': 'Total outside the range of its parts',
  'identity/ratio-mismatch': 'Share does not match its terms',
  'identity/household-rate-mismatch': 'Rate does not match households',
  'identity/per-capita-mismatch': 'Average does not match population',
  'identity/budget-imbalance': 'Budget not balanced',
  'identity/criteria-count': 'Number of criteria does not match',
  'identity/percent-miscalculated': 'Percentage miscalculated',
  'plan/implausible-achievement': 'Implausible achievement',
};
