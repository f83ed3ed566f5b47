import type { IndicatorKind, IsoDate, ProfileId, Unit } from '../model';
import { matchText, mentions } from '../language/fold';
import { daysInMonth, isoDate } from './calendar';
import { DUE_RULES, PROFILE_RULES } from './profile-words';

export interface ProfileFacts {
  /** Names from the outermost parent down to the indicator itself. */
  readonly path: readonly string[];
  readonly section: string | null;
  readonly unit: Unit | null;
  readonly kind: IndicatorKind;
}

/** The profile that an indicator's words suggest; LINEAR where none does. */
export function inferProfile({ path, kind }: ProfileFacts): ProfileId {
  const name = matchText(path.at(-1) ?? '');
  const whole = matchText(path.join(' ; '));
  const rule = PROFILE_RULES.find(
    (candidate) =>
      (!candidate.kinds || candidate.kinds.includes(kind)) &&
      (!candidate.name || mentions(name, candidate.name)) &&
      (!candidate.path || mentions(whole, candidate.path)) &&
      !(candidate.not && mentions(name, candidate.not)),
  );
  return rule?.profile ?? 'LINEAR';
}

/** The day by which the thing itself is over in the plan's year; null where only the year's end closes it. */
export function inferDueDate(path: readonly string[], year: number): IsoDate | null {
  const name = matchText(path.at(-1) ?? '');
  const rule = DUE_RULES.find((candidate) => mentions(name, candidate.name));
  return rule ? isoDate(year, rule.month, Math.min(rule.day, daysInMonth(year, rule.month))) : null;
}
