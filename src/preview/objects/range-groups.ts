/** Range methods about groups of rows and columns. Reference: Excel.Range. */
import type { Arguments } from './member-table';
import { changeLevels, readGroupOption, showDetails } from './outline';
import type { RangeTarget } from './range-target';
import type { Session } from './session';

type Method = (range: RangeTarget, args: Arguments, session: Session) => null;

export const groupMethods: Readonly<Record<string, Method>> = {
  Group: (range, [option], session) => {
    changeLevels(range, readGroupOption(option), 1, session);
    return null;
  },
  Ungroup: (range, [option], session) => {
    changeLevels(range, readGroupOption(option), -1, session);
    return null;
  },
  ShowGroupDetails: (range, [option], session) => {
    showDetails(range, readGroupOption(option), true, session);
    return null;
  },
  HideGroupDetails: (range, [option], session) => {
    showDetails(range, readGroupOption(option), false, session);
    return null;
  },
};
