/** What the pane says, in the language that was chosen. */
import { createContext, useContext } from 'react';
import { columns as enColumns, period as enPeriod, roles as enRoles } from '../messages/en/columns';
import { pane as enPane } from '../messages/en/pane';
import { report as enReport } from '../messages/en/report';
import { statuses as enStatuses } from '../messages/en/statuses';
import { formatNumber } from '../messages/format';
import { messagesFor, type Messages } from '../messages/index';
import { columns as viColumns, type ColumnMessages } from '../messages/vi/columns';
import { pane as viPane, type PaneMessages } from '../messages/vi/pane';
import { report as viReport, type ReportWords } from '../messages/vi/report';
import { periodWords } from '../plan/configuration/period-words';
import { ROLE_LABELS, STATUS_LABELS } from '../plan/configuration/words';
import type { ColumnRole, PeriodId, Status } from '../plan/model';

export interface Words extends Messages {
  readonly pane: PaneMessages;
  readonly columns: ColumnMessages;
  readonly report: ReportWords;
  /** In Vietnamese the very words of the configuration sheet. */
  readonly roles: Readonly<Record<ColumnRole | 'ignore', string>>;
  readonly period: (period: PeriodId) => string;
  /** In Vietnamese the very words of the sheet's status column. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** A number as this language writes it; `decimals` null keeps the digits that the value has. */
  readonly number: (value: number, decimals?: number | null) => string;
}

/** Takes a locale such as `vi-VN`. */
export function wordsFor(locale: string): Words {
  const messages = messagesFor(locale);
  const { language } = messages;
  return {
    ...messages,
    pane: language === 'en' ? enPane : viPane,
    columns: language === 'en' ? enColumns : viColumns,
    report: language === 'en' ? enReport : viReport,
    roles: language === 'en' ? enRoles : ROLE_LABELS,
    period: language === 'en' ? enPeriod : periodWords,
    statuses: language === 'en' ? enStatuses : STATUS_LABELS,
    number: (value, decimals = null) => formatNumber(value, decimals, language),
  };
}

export const WordsContext = createContext<Words>(wordsFor('vi'));

export function useWords(): Words {
  return useContext(WordsContext);
}
