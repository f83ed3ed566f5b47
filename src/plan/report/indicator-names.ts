import type { Indicator, Plan } from '../model';

/** How a list calls an indicator: its name, with the names above it where the name alone would fit several rows ("Lúa nước › Sản lượng"). */
export interface IndicatorName {
  readonly above: readonly string[];
  readonly name: string;
}

/** Names by 0-based row. */
export function nameIndicators(plan: Plan): ReadonlyMap<number, IndicatorName> {
  const times = new Map<string, number>();
  for (const { name } of plan.indicators) times.set(key(name), (times.get(key(name)) ?? 0) + 1);
  return new Map(
    plan.indicators.map((indicator) => {
      const isAmbiguous = (times.get(key(indicator.name)) ?? 0) > 1;
      return [indicator.row, { above: isAmbiguous ? namesAbove(indicator) : [], name: indicator.name }];
    }),
  );
}

/** Without parents of its own, a row that shares its name is told apart by its section. */
function namesAbove({ path, section }: Indicator): readonly string[] {
  const above = path.slice(0, -1);
  return above.length > 0 || section === null ? above : [section];
}

function key(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
