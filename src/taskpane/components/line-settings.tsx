import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Wish } from '../../excel/decide';
import { formatDay } from '../../messages/format';
import type { LineChange } from '../../plan/configuration/changes';
import { COMPARATOR_LABELS, DIRECTION_LABELS, KIND_LABELS } from '../../plan/configuration/words';
import type { IndicatorConfiguration, Review } from '../../plan/model';
import { monthEnd } from '../../plan/progress/calendar';
import { calendarOf, planYearOf, profilesOf } from '../../plan/progress/expected';
import { nameIndicators } from '../../plan/report/indicator-names';
import { ownersByRow } from '../../plan/report/owners';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';
import { ChoiceField } from './choice-field';
import { Section } from './section';
import { Stepper } from './stepper';

interface LineSettingsProps {
  readonly review: Review;
  /** The plan row of the selected cell; its indicator is the one that is looked at until the person chooses another. */
  readonly selectedRow: number | null;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  note: { ...quietText, margin: 0 },
  weight: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  save: { alignSelf: 'flex-start' },
});

const YEAR_END = '';
const NOBODY = '';

/** How one indicator is measured: every entry of its line on `Cấu hình`, by choices. Nothing is written before the button is pressed. */
export function LineSettings({ review, selectedRow, isBusy, onDecide }: LineSettingsProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { line: words } = pane.settings;
  const { plan, configuration } = review;
  const lines = useMemo(() => configuration.indicators.filter(({ planRow }) => planRow !== null), [configuration]);
  const names = useMemo(() => nameIndicators(plan), [plan]);
  const [chosen, setChosen] = useState<{ readonly row: number; readonly selectedRow: number | null } | null>(null);
  const [change, setChange] = useState<LineChange>({});
  const row = chosen !== null && chosen.selectedRow === selectedRow ? chosen.row : selectedRow;
  const line = lines.find(({ planRow }) => planRow === row) ?? null;
  const nameOf = (planRow: number): string => {
    const name = names.get(planRow);
    return name ? [...name.above, name.name].join(' › ') : '';
  };
  return (
    <Section label={words.label}>
      <ChoiceField
        label={words.indicator}
        value={line === null ? '' : String(row)}
        choices={[{ value: '', label: words.choose }, ...lines.flatMap(({ planRow }) => (planRow === null ? [] : [{ value: String(planRow), label: nameOf(planRow) }]))]}
        isDisabled={isBusy}
        onChange={(value) => {
          setChange({});
          setChosen(value === '' ? null : { row: Number(value), selectedRow });
        }}
      />
      {line && (
        <>
          <LineFields review={review} line={{ ...line, ...change }} isBusy={isBusy} onChange={(next) => {
            setChange({ ...change, ...next });
          }} />
          <p className={styles.note}>{line.isConfirmed ? words.confirmed : words.inferred}</p>
          <Button
            size="small"
            className={styles.save}
            disabledFocusable={isBusy}
            onClick={() => {
              if (line.planRow !== null) onDecide({ kind: 'configure', changes: { lines: [{ planRow: line.planRow, change }] } });
              setChange({});
            }}
          >
            {words.save}
          </Button>
        </>
      )}
    </Section>
  );
}

interface LineFieldsProps {
  readonly review: Review;
  readonly line: IndicatorConfiguration;
  readonly isBusy: boolean;
  readonly onChange: (change: LineChange) => void;
}

function LineFields({ review, line, isBusy, onChange }: LineFieldsProps) {
  const styles = useStyles();
  const words = useWords().pane.settings.line;
  const { plan, asOf, configuration } = review;
  const profiles = profilesOf(configuration);
  const owners = useMemo(() => {
    const all = ownersByRow(new Map(configuration.indicators.map(({ planRow, owner }, index) => [planRow ?? -1 - index, owner ?? null])));
    const named = [...new Map([...all.values()].flat().map((owner) => [owner.key, owner.name])).values()];
    return [...new Set([...named, ...configuration.indicators.flatMap(({ owner }) => owner ?? [])])];
  }, [configuration]);
  const ends = Array.from({ length: 12 }, (_, month) => monthEnd(planYearOf(plan, asOf), month + 1, calendarOf(configuration)));
  const dueDates = line.dueDate === null || ends.includes(line.dueDate) ? ends : [line.dueDate, ...ends];
  return (
    <>
      <ChoiceField label={words.kind} value={line.kind} choices={choicesOf(KIND_LABELS)} isDisabled={isBusy} onChange={(kind) => {
        onChange({ kind: kind as IndicatorConfiguration['kind'] });
      }} />
      <ChoiceField label={words.direction} value={line.direction} choices={choicesOf(DIRECTION_LABELS)} isDisabled={isBusy} onChange={(direction) => {
        onChange({ direction: direction as IndicatorConfiguration['direction'] });
      }} />
      <ChoiceField label={words.comparator} value={line.comparator} choices={choicesOf(COMPARATOR_LABELS)} isDisabled={isBusy} onChange={(comparator) => {
        onChange({ comparator: comparator as IndicatorConfiguration['comparator'] });
      }} />
      <ChoiceField label={words.profile} value={line.profile} choices={profiles.map(({ id, name }) => ({ value: id, label: name }))} isDisabled={isBusy} onChange={(profile) => {
        onChange({ profile });
      }} />
      <ChoiceField
        label={words.dueDate}
        value={line.dueDate ?? YEAR_END}
        choices={[{ value: YEAR_END, label: words.yearEnd }, ...dueDates.map((day) => ({ value: day, label: formatDay(day) }))]}
        isDisabled={isBusy}
        onChange={(day) => {
          onChange({ dueDate: day === YEAR_END ? null : day });
        }}
      />
      <ChoiceField
        label={words.owner}
        value={line.owner ?? NOBODY}
        choices={[{ value: NOBODY, label: words.nobody }, ...owners.map((owner) => ({ value: owner, label: owner }))]}
        isDisabled={isBusy}
        onChange={(owner) => {
          onChange({ owner: owner === NOBODY ? null : owner });
        }}
      />
      <div className={styles.weight}>
        <span>{words.weight}</span>
        <Stepper label={words.weight} value={line.weight ?? 1} step={0.5} from={0} to={20} decimals={1} isDisabled={isBusy} onChange={(weight) => {
          onChange({ weight });
        }} />
      </div>
    </>
  );
}

function choicesOf(labels: Readonly<Record<string, string>>): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
