/** Thresholds of rules that a person may change, with their defaults. All in the unit that the name says; labels stand in `messages/`. */
export interface RuleSettings {
  /** thousandfold: |log10| of the ratio to the row's other figures from which a figure is off by thousands (Statistics Norway, Kostra::ThError). */
  readonly thousandErrorLog10: number;
  /** implausible-achievement: more than so many per cent of the year's plan. */
  readonly mostAchievementPercent: number;
  /** area-yield-output: off by more than so many per cent it is an error, below a warning. */
  readonly areaYieldErrorPercent: number;
  /** per-capita-mismatch: the implied population is off by more than so many per cent. */
  readonly populationDeviationPercent: number;
  /** sharp-change: more than so many per cent up or down, for levels at a date. */
  readonly stockChangePercent: number;
  /** sharp-change: the same for what accumulates. */
  readonly flowChangePercent: number;
  /** sharp-change: more than so many percentage points up or down, for shares. */
  readonly rateChangePoints: number;
}

export const DEFAULT_RULE_SETTINGS: RuleSettings = {
  thousandErrorLog10: 2.5,
  mostAchievementPercent: 150,
  areaYieldErrorPercent: 5,
  populationDeviationPercent: 2,
  stockChangePercent: 30,
  flowChangePercent: 50,
  rateChangePoints: 5,
};
