import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Owner } from '../../plan/report/owners';
import { selectBox, textField } from '../appearance/shared-styles';
import { useWords } from '../words';

interface ListFiltersProps {
  /** Who is named on the sheet; none: the list of owners is left out. */
  readonly owners: readonly Owner[];
  readonly owner: string | null;
  readonly onOwner: (owner: string | null) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

const useStyles = makeStyles({
  filters: { display: 'flex', gap: tokens.spacingHorizontalS },
  owner: { ...selectBox, flex: '1 1 0', minWidth: 0 },
  search: { ...textField, flex: '1 1 0', minWidth: 0 },
});

/** Narrows the list to one owner, and to names with some words. What is typed counts once the box is left or Enter is pressed: Telex rewrites letters. */
export function ListFilters({ owners, owner, onOwner, search, onSearch }: ListFiltersProps) {
  const styles = useStyles();
  const { progress } = useWords().pane;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Cleared from outside.
    if (search === '' && box.current) box.current.value = '';
  }, [search]);
  return (
    <div className={styles.filters}>
      {owners.length > 0 && (
        <select
          aria-label={progress.owner}
          className={styles.owner}
          value={owner ?? ''}
          onChange={(event) => {
            onOwner(event.target.value === '' ? null : event.target.value);
          }}
        >
          <option value="">{progress.allOwners}</option>
          {owners.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
      <input
        ref={box}
        type="search"
        aria-label={progress.search}
        placeholder={progress.search}
        className={styles.search}
        defaultValue={search}
        autoComplete="off"
        onBlur={(event) => {
          onSearch(event.target.value.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSearch(event.currentTarget.value.trim());
        }}
      />
    </div>
  );
}
