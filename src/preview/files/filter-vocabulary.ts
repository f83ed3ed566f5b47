/** What filters are called in the API (Excel.FilterCriteria) and in a file (ECMA-376 part 1, 18.3.2 and 18.18). */

/** Operators of custom filters: how they are typed, and their names in a file. */
export const filterOperators: readonly (readonly [string, string])[] = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

const months = ['January', 'Februray', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** ST_DynamicFilterType beside the API's words, which spell February so. */
export const dynamicFilters: readonly (readonly [string, string])[] = [
  ...['AboveAverage', 'BelowAverage', 'Today', 'Tomorrow', 'Yesterday', 'YearToDate'].map((name) => [name, lowered(name)] as const),
  ...months.map((month, index) => [`AllDatesInPeriod${month}`, `M${index + 1}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`] as const),
  ...['Month', 'Quarter', 'Week', 'Year'].flatMap((period) => ['Last', 'Next', 'This'].map((which) => [which + period, lowered(which + period)] as const)),
];

/** Parts of a date, each with those before it. */
export const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
