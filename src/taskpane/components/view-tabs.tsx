import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { focusOutline } from '../appearance/shared-styles';
import { useWords } from '../words';

export type ViewId = 'progress' | 'checks' | 'report' | 'settings';
export const viewOrder: readonly ViewId[] = ['progress', 'checks', 'report', 'settings'];

/** The ids that tie a tab and its panel together. */
export const tabId = (view: ViewId): string => `tab-${view}`;
export const panelId = (view: ViewId): string => `panel-${view}`;

interface ViewTabsProps {
  readonly view: ViewId;
  /** How many things wait in a view; none shows no number. */
  readonly waiting: Readonly<Partial<Record<ViewId, number>>>;
  readonly onChange: (view: ViewId) => void;
}

const useStyles = makeStyles({
  tabs: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    minWidth: 0,
    whiteSpace: 'nowrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    '&[aria-selected="true"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    ...focusOutline,
  },
  // As wide as in bold, so that the tabs keep their places when another is chosen.
  word: {
    '::after': {
      content: 'attr(data-word)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  waiting: {
    minWidth: '20px',
    padding: '0 5px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
});

/** The views as tabs; the arrow keys move between them. Light enough that Fluent's own, with its focus library, is not needed. */
export function ViewTabs({ view, waiting, onChange }: ViewTabsProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = viewOrder[(viewOrder.indexOf(view) + step + viewOrder.length) % viewOrder.length];
    if (next === undefined) return;
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={pane.views.label} className={styles.tabs} onKeyDown={onKeyDown}>
      {viewOrder.map((id) => {
        const count = waiting[id] ?? 0;
        return (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={id === view}
            aria-controls={panelId(id)}
            tabIndex={id === view ? 0 : -1}
            onClick={() => {
              onChange(id);
            }}
          >
            <span className={styles.word} data-word={pane.views[id]}>
              {pane.views[id]}
            </span>
            {count > 0 && (
              <span className={styles.waiting} title={pane.views.waiting(number(count))}>
                {number(count)}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
