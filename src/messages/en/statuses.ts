import type { Status } from '../../plan/model';

export const statuses: Readonly<Record<Status, string>> = {
  exceeded: 'Exceeded',
  met: 'Met',
  'on-track': 'On track',
  watch: 'Watch',
  behind: 'Behind',
  'far-behind': 'Far behind',
  'not-met': 'Not met',
  regressed: 'Regressed',
  'not-due': 'Not due yet',
  'missing-data': 'No figure',
  'data-error': 'Data error',
  unscorable: 'Not scorable',
};
