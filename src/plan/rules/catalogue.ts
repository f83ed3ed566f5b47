/**
 * The rules as data, in the order in which they run: structure → cell → scale → time → identity → plan. A cell that one rule finds in error is
 * not relied on by those after it.
 */
import type { Severity } from '../model';
import { ambiguousNumber } from './cell/ambiguous-number';
import { formulaError } from './cell/formula-error';
import { missingValue } from './cell/missing-value';
import { negativeValue } from './cell/negative-value';
import { notAnInteger } from './cell/not-an-integer';
import { numberAsText } from './cell/number-as-text';
import { percentOutOfRange } from './cell/percent-out-of-range';
import { textInNumberCell } from './cell/text-in-number-cell';
import { unreadableTarget } from './cell/unreadable-target';
import type { RuleId } from './facts';
import { areaYieldOutput } from './identity/area-yield-output';
import { budgetImbalance } from './identity/budget-imbalance';
import { criteriaCount } from './identity/criteria-count';
import { householdRateMismatch } from './identity/household-rate-mismatch';
import { parentOutsideChildren } from './identity/parent-outside-children';
import { partsDoNotSum } from './identity/parts-do-not-sum';
import { perCapitaMismatch } from './identity/per-capita-mismatch';
import { percentMiscalculated } from './identity/percent-miscalculated';
import { ratioMismatch } from './identity/ratio-mismatch';
import { implausibleAchievement } from './plan/implausible-achievement';
import type { Rule } from './rule';
import { lostDecimalMark } from './scale/lost-decimal-mark';
import { mixedPercentScale } from './scale/mixed-percent-scale';
import { thousandfold } from './scale/thousandfold';
import { duplicateIndicator } from './structure/duplicate-indicator';
import { cumulativeDecreases } from './time/cumulative-decreases';
import { estimateBelowActual } from './time/estimate-below-actual';

export type RuleGroup = 'structure' | 'cell' | 'scale' | 'time' | 'identity' | 'plan';

export interface CatalogueEntry {
  /** The rule's number and short name in the catalogue of 40 rules. */
  readonly number: `R${number}`;
  readonly name: string;
  readonly group: RuleGroup;
  /** The gravest severity that its findings have. */
  readonly severity: Severity;
  /**
   * Whether its suspects are not to be relied on by the rules after it. `errors`: those of its errors; `always`: of its warnings too;
   * `never`: what is wrong is not the cell's figure.
   */
  readonly damages: 'errors' | 'always' | 'never';
  /** It sets figures against those that primary identities are about: it is silent about cells that these have found suspect. */
  readonly isDerived?: true;
  readonly rule: Rule;
}

export const catalogue: Readonly<Record<RuleId, CatalogueEntry>> = {
  'structure/duplicate-indicator': { number: 'R03', name: 'TRUNG_CHI_TIEU', group: 'structure', severity: 'error', damages: 'never', rule: duplicateIndicator },

  'cell/formula-error': { number: 'R09', name: 'LOI_CONG_THUC', group: 'cell', severity: 'error', damages: 'errors', rule: formulaError },
  'cell/number-as-text': { number: 'R07', name: 'SO_DANG_CHU', group: 'cell', severity: 'warning', damages: 'never', rule: numberAsText },
  'cell/ambiguous-number': { number: 'R08', name: 'SO_MO_HO', group: 'cell', severity: 'warning', damages: 'always', rule: ambiguousNumber },
  'cell/text-in-number-cell': { number: 'R14', name: 'CHU_TRONG_O_SO', group: 'cell', severity: 'warning', damages: 'always', rule: textInNumberCell },
  'cell/unreadable-target': { number: 'R15', name: 'CHUA_HIEU_MUC_TIEU', group: 'cell', severity: 'warning', damages: 'never', rule: unreadableTarget },
  'cell/missing-value': { number: 'R10', name: 'THIEU_SO_LIEU', group: 'cell', severity: 'error', damages: 'never', rule: missingValue },
  'cell/negative-value': { number: 'R11', name: 'SO_AM', group: 'cell', severity: 'error', damages: 'errors', rule: negativeValue },
  'cell/percent-out-of-range': { number: 'R12', name: 'NGOAI_KHOANG', group: 'cell', severity: 'error', damages: 'errors', rule: percentOutOfRange },
  'cell/not-an-integer': { number: 'R13', name: 'PHAI_SO_NGUYEN', group: 'cell', severity: 'error', damages: 'errors', rule: notAnInteger },

  'scale/lost-decimal-mark': { number: 'R18', name: 'MAT_DAU_THAP_PHAN', group: 'scale', severity: 'error', damages: 'errors', rule: lostDecimalMark },
  'scale/thousandfold': { number: 'R17', name: 'LECH_1000_LAN', group: 'scale', severity: 'error', damages: 'errors', rule: thousandfold },
  'scale/mixed-percent-scale': { number: 'R19', name: 'PHAN_TRAM_HE_SO', group: 'scale', severity: 'warning', damages: 'always', rule: mixedPercentScale },

  'time/cumulative-decreases': { number: 'R20', name: 'LUY_KE_GIAM', group: 'time', severity: 'error', damages: 'errors', rule: cumulativeDecreases },
  'time/estimate-below-actual': { number: 'R25', name: 'UOC_NHO_HON', group: 'time', severity: 'error', damages: 'errors', rule: estimateBelowActual },

  'identity/area-yield-output': { number: 'R27', name: 'DT_NS_SL', group: 'identity', severity: 'error', damages: 'errors', rule: areaYieldOutput },
  'identity/parts-do-not-sum': { number: 'R28', name: 'TONG_THANH_PHAN', group: 'identity', severity: 'error', damages: 'errors', rule: partsDoNotSum },
  'identity/household-rate-mismatch': { number: 'R31', name: 'HO_NGHEO_KHONG_KHOP', group: 'identity', severity: 'error', damages: 'errors', rule: householdRateMismatch },
  'identity/budget-imbalance': { number: 'R33', name: 'THU_CHI', group: 'identity', severity: 'error', damages: 'errors', rule: budgetImbalance },
  'identity/criteria-count': { number: 'R34', name: 'NTM_LUY_KE', group: 'identity', severity: 'error', damages: 'errors', rule: criteriaCount },
  'identity/ratio-mismatch': { number: 'R30', name: 'TY_LE_TU_MAU', group: 'identity', severity: 'warning', damages: 'always', isDerived: true, rule: ratioMismatch },
  'identity/per-capita-mismatch': { number: 'R32', name: 'BINH_QUAN_LUONG_THUC', group: 'identity', severity: 'warning', damages: 'always', isDerived: true, rule: perCapitaMismatch },
  'identity/percent-miscalculated': { number: 'R35', name: 'TINH_SAI_PHAN_TRAM', group: 'identity', severity: 'error', damages: 'errors', isDerived: true, rule: percentMiscalculated },
  'identity/parent-outside-children': { number: 'R29', name: 'CHA_NGOAI_KHOANG_CON', group: 'identity', severity: 'error', damages: 'errors', isDerived: true, rule: parentOutsideChildren },

  'plan/implausible-achievement': { number: 'R36', name: 'VUOT_BAT_THUONG', group: 'plan', severity: 'warning', damages: 'never', isDerived: true, rule: implausibleAchievement },
};

/** The rules in the order in which they run. */
export const ruleIds = Object.keys(catalogue) as readonly RuleId[];
