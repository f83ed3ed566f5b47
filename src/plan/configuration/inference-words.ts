/** What was inferred about an indicator, as one text: remembered so that a person's change can be told from it. */
import type { IndicatorConfiguration, Profile } from '../model';
import { dayOf } from '../progress/calendar';
import { DEFAULT_PROFILES } from '../progress/profiles';
import { COMPARATOR_LABELS, DIRECTION_LABELS, KIND_LABELS } from './words';

const SEPARATOR = ' · ';
const NO_DUE_DATE = 'cuối năm';

type Inferred = Pick<IndicatorConfiguration, 'kind' | 'direction' | 'comparator' | 'profile' | 'dueDate'>;

/** "Cộng dồn trong năm · Càng cao càng tốt · bằng · Lúa: thu hoạch · cuối năm". */
export function inferenceWords(line: Inferred, profiles: readonly Profile[]): string {
  return parts(line, profiles).join(SEPARATOR);
}

function parts({ kind, direction, comparator, profile, dueDate }: Inferred, profiles: readonly Profile[]): readonly string[] {
  return [KIND_LABELS[kind], DIRECTION_LABELS[direction], COMPARATOR_LABELS[comparator], profileName(profile, profiles), dueDate === null ? NO_DUE_DATE : dayWords(dueDate)];
}

/** The name by which a profile is chosen on the sheet. */
export function profileName(id: string, profiles: readonly Profile[]): string {
  return [...profiles, ...DEFAULT_PROFILES].find((profile) => profile.id === id)?.name ?? id;
}

function dayWords(date: string): string {
  const { year, month, day } = dayOf(date);
  return `${day}/${month}/${year}`;
}

/**
 * Whether the entries of a line, as they stand on the sheet, are no longer what was inferred when they were written; where that is not kept
 * (lines of an earlier version), whether they differ from what is inferred now. Entries that cannot be read say nothing.
 */
export function isChangedByPerson(line: IndicatorConfiguration, inferredNow: IndicatorConfiguration, profiles: readonly Profile[]): boolean {
  const kept = line.inferredAs?.split(SEPARATOR) ?? null;
  const before = kept?.length === 5 ? kept : parts(inferredNow, profiles);
  const fields = ['kind', 'direction', 'comparator', 'profile', 'dueDate'] as const;
  return parts(line, profiles).some((words, index) => {
    const field = fields[index];
    const isReadable = field === 'dueDate' || field === undefined || !(line.unreadable?.includes(field) ?? false);
    return isReadable && words.toLowerCase() !== before[index]?.toLowerCase();
  });
}
