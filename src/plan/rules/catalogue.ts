/**
 * The rules as data, in the order in which they run: structure → cell → scale → time → identity → plan, then what needs the statuses. A cell
 * that one rule finds in error is not relied on by those after it; rules of plausibility (sharp-change) wait for those of identity, and a target
 * that is not the approved one (target-changed) explains identities that it breaks.
 */
import type { Severity } from '../model';
import { ambiguousNumber } from './cell/ambiguous-number';
import { constantOverFormula } from './cell/constant-over-formula';
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
import { lagUnexplained } from './plan/lag-unexplained';
import { missingEvidence } from './plan/missing-evidence';
import { targetAgainstDirection } from './plan/target-against-direction';
import { targetChanged } from './plan/target-changed';
import type { Rule } from './rule';
import { lostDecimalMark } from './scale/lost-decimal-mark';
import { mixedPercentScale } from './scale/mixed-percent-scale';
import { thousandfold } from './scale/thousandfold';
import { brokenNumbering } from './structure/broken-numbering';
import { duplicateIndicator } from './structure/duplicate-indicator';
import { legacyText } from './structure/legacy-text';
import { missingColumn } from './structure/missing-column';
import { missingIndicator } from './structure/missing-indicator';
import { unitMismatch } from './structure/unit-mismatch';
import { closedPeriodChanged } from './time/closed-period-changed';
import { cumulativeDecreases } from './time/cumulative-decreases';
import { estimateBelowActual } from './time/estimate-below-actual';
import { futurePeriod } from './time/future-period';
import { periodsDoNotSum } from './time/periods-do-not-sum';
import { repeatedPeriod } from './time/repeated-period';
import { sharpChange } from './time/sharp-change';

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
   * `row`: all figures of the row; `never`: what is wrong is not the cell's figure.
   */
  readonly damages: 'errors' | 'always' | 'row' | 'never';
  /** It sets figures against those that primary identities are about: it is silent about cells that these have found suspect. */
  readonly isDerived?: true;
  /** Its cause is certain, so that its repair may be written with one click (`repairOf`); all others only give a hint. */
  readonly isDeductive: boolean;
  /** It runs after the assessment. */
  readonly needsStatus?: true;
  readonly rule: Rule;
}

export const catalogue: Readonly<Record<RuleId, CatalogueEntry>> = {
  'structure/missing-column': { number: 'R01', name: 'THIEU_COT', group: 'structure', severity: 'error', damages: 'never', isDeductive: false, rule: missingColumn },
  'structure/unit-mismatch': { number: 'R02', name: 'DVT_KHONG_KHOP', group: 'structure', severity: 'error', damages: 'row', isDeductive: false, rule: unitMismatch },
  'structure/duplicate-indicator': { number: 'R03', name: 'TRUNG_CHI_TIEU', group: 'structure', severity: 'error', damages: 'never', isDeductive: false, rule: duplicateIndicator },
  'structure/missing-indicator': { number: 'R04', name: 'THIEU_DONG', group: 'structure', severity: 'error', damages: 'never', isDeductive: false, rule: missingIndicator },
  'structure/broken-numbering': { number: 'R05', name: 'SAI_CAP_BAC', group: 'structure', severity: 'info', damages: 'never', isDeductive: false, rule: brokenNumbering },
  'structure/legacy-text': { number: 'R06', name: 'PHONG_CHU', group: 'structure', severity: 'info', damages: 'never', isDeductive: true, rule: legacyText },

  'cell/formula-error': { number: 'R09', name: 'LOI_CONG_THUC', group: 'cell', severity: 'error', damages: 'errors', isDeductive: false, rule: formulaError },
  'cell/number-as-text': { number: 'R07', name: 'SO_DANG_CHU', group: 'cell', severity: 'warning', damages: 'never', isDeductive: true, rule: numberAsText },
  'cell/ambiguous-number': { number: 'R08', name: 'SO_MO_HO', group: 'cell', severity: 'warning', damages: 'always', isDeductive: false, rule: ambiguousNumber },
  'cell/text-in-number-cell': { number: 'R14', name: 'CHU_TRONG_O_SO', group: 'cell', severity: 'warning', damages: 'always', isDeductive: false, rule: textInNumberCell },
  'cell/unreadable-target': { number: 'R15', name: 'CHUA_HIEU_MUC_TIEU', group: 'cell', severity: 'warning', damages: 'never', isDeductive: false, rule: unreadableTarget },
  'cell/missing-value': { number: 'R10', name: 'THIEU_SO_LIEU', group: 'cell', severity: 'error', damages: 'never', isDeductive: false, rule: missingValue },
  'cell/negative-value': { number: 'R11', name: 'SO_AM', group: 'cell', severity: 'error', damages: 'errors', isDeductive: false, rule: negativeValue },
  'cell/percent-out-of-range': { number: 'R12', name: 'NGOAI_KHOANG', group: 'cell', severity: 'error', damages: 'errors', isDeductive: false, rule: percentOutOfRange },
  'cell/not-an-integer': { number: 'R13', name: 'PHAI_SO_NGUYEN', group: 'cell', severity: 'error', damages: 'errors', isDeductive: false, rule: notAnInteger },
  'cell/constant-over-formula': { number: 'R16', name: 'GO_DE_CONG_THUC', group: 'cell', severity: 'warning', damages: 'never', isDeductive: true, rule: constantOverFormula },

  'scale/lost-decimal-mark': { number: 'R18', name: 'MAT_DAU_THAP_PHAN', group: 'scale', severity: 'error', damages: 'errors', isDeductive: true, rule: lostDecimalMark },
  'scale/thousandfold': { number: 'R17', name: 'LECH_1000_LAN', group: 'scale', severity: 'error', damages: 'errors', isDeductive: false, rule: thousandfold },
  'scale/mixed-percent-scale': { number: 'R19', name: 'PHAN_TRAM_HE_SO', group: 'scale', severity: 'warning', damages: 'always', isDeductive: false, rule: mixedPercentScale },

  'plan/target-changed': { number: 'R38', name: 'MUC_TIEU_BI_SUA', group: 'plan', severity: 'error', damages: 'errors', isDeductive: false, rule: targetChanged },

  'time/cumulative-decreases': { number: 'R20', name: 'LUY_KE_GIAM', group: 'time', severity: 'error', damages: 'errors', isDeductive: false, rule: cumulativeDecreases },
  'time/future-period': { number: 'R22', name: 'KY_TUONG_LAI', group: 'time', severity: 'error', damages: 'errors', isDeductive: false, rule: futurePeriod },
  'time/closed-period-changed': { number: 'R26', name: 'SUA_KY_DA_CHOT', group: 'time', severity: 'warning', damages: 'never', isDeductive: false, rule: closedPeriodChanged },
  'time/repeated-period': { number: 'R23', name: 'TRUNG_KY_TRUOC', group: 'time', severity: 'warning', damages: 'never', isDeductive: false, rule: repeatedPeriod },
  'time/estimate-below-actual': { number: 'R25', name: 'UOC_NHO_HON', group: 'time', severity: 'error', damages: 'errors', isDeductive: false, rule: estimateBelowActual },
  'time/periods-do-not-sum': { number: 'R21', name: 'TONG_KY_LECH', group: 'time', severity: 'error', damages: 'errors', isDeductive: false, rule: periodsDoNotSum },

  'identity/area-yield-output': { number: 'R27', name: 'DT_NS_SL', group: 'identity', severity: 'error', damages: 'errors', isDeductive: false, rule: areaYieldOutput },
  'identity/parts-do-not-sum': { number: 'R28', name: 'TONG_THANH_PHAN', group: 'identity', severity: 'error', damages: 'errors', isDeductive: false, rule: partsDoNotSum },
  'identity/household-rate-mismatch': { number: 'R31', name: 'HO_NGHEO_KHONG_KHOP', group: 'identity', severity: 'error', damages: 'errors', isDeductive: false, rule: householdRateMismatch },
  'identity/budget-imbalance': { number: 'R33', name: 'THU_CHI', group: 'identity', severity: 'error', damages: 'errors', isDeductive: false, rule: budgetImbalance },
  'identity/criteria-count': { number: 'R34', name: 'NTM_LUY_KE', group: 'identity', severity: 'error', damages: 'errors', isDeductive: false, rule: criteriaCount },
  'identity/ratio-mismatch': { number: 'R30', name: 'TY_LE_TU_MAU', group: 'identity', severity: 'warning', damages: 'always', isDerived: true, isDeductive: false, rule: ratioMismatch },
  'identity/per-capita-mismatch': { number: 'R32', name: 'BINH_QUAN_LUONG_THUC', group: 'identity', severity: 'warning', damages: 'always', isDerived: true, isDeductive: false, rule: perCapitaMismatch },
  'identity/percent-miscalculated': { number: 'R35', name: 'TINH_SAI_PHAN_TRAM', group: 'identity', severity: 'error', damages: 'errors', isDerived: true, isDeductive: true, rule: percentMiscalculated },
  'identity/parent-outside-children': { number: 'R29', name: 'CHA_NGOAI_KHOANG_CON', group: 'identity', severity: 'error', damages: 'errors', isDerived: true, isDeductive: false, rule: parentOutsideChildren },

  'plan/target-against-direction': { number: 'R40', name: 'SAI_HUONG', group: 'plan', severity: 'warning', damages: 'never', isDerived: true, isDeductive: false, rule: targetAgainstDirection },
  'plan/implausible-achievement': { number: 'R36', name: 'VUOT_BAT_THUONG', group: 'plan', severity: 'warning', damages: 'never', isDerived: true, isDeductive: false, rule: implausibleAchievement },
  'time/sharp-change': { number: 'R24', name: 'BIEN_DONG_LON', group: 'time', severity: 'warning', damages: 'never', isDerived: true, isDeductive: false, rule: sharpChange },
  'plan/missing-evidence': { number: 'R37', name: 'THIEU_MINH_CHUNG', group: 'plan', severity: 'info', damages: 'never', isDeductive: false, rule: missingEvidence },
  'plan/lag-unexplained': { number: 'R39', name: 'CHAM_CHUA_GIAI_TRINH', group: 'plan', severity: 'info', damages: 'never', needsStatus: true, isDeductive: false, rule: lagUnexplained },
};

/** The rules in the order in which they run. */
export const ruleIds = Object.keys(catalogue) as readonly RuleId[];
