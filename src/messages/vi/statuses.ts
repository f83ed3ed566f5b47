import type { Status } from '../../plan/model';

/** How each status is called: the same words as in the sheet's own status column. */
export const statuses: Readonly<Record<Status, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  'on-track': 'Đúng tiến độ',
  watch: 'Cần chú ý',
  behind: 'Chậm',
  'far-behind': 'Chậm nhiều',
  'not-met': 'Không đạt',
  regressed: 'Thụt lùi',
  'not-due': 'Chưa đến kỳ',
  'missing-data': 'Thiếu số liệu',
  'data-error': 'Lỗi số liệu',
  unscorable: 'Chưa chấm được',
};
