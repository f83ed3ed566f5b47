import { APPROVED_FIELDS, FIXING_FIELDS } from './approved-words';
import { DECISION_FIELDS } from './decision-words';
import { POINTS_HEADINGS } from './points-words';
import { RULE_SETTING_HEADINGS } from './rule-setting-words';

/**
 * Lists on the configuration sheet that grow with use. Each is found again by its heading, wherever rows and columns have been inserted or
 * a person has moved it; where the sheet has none yet, it gets a place right of everything else (layout.ts).
 */
export interface Block {
  readonly heading: string;
  /** How many columns wide it is. */
  readonly columns: number;
  /** Between the computed columns and the profiles on a sheet of ours that is new; only one block can stand there. */
  readonly isWithin: boolean;
}

export type BlockId = 'columns' | 'decisions' | 'ruleSettings' | 'approved' | 'fixings' | 'letterhead' | 'points';

export const BLOCKS: Readonly<Record<BlockId, Block>> = {
  columns: { heading: '3. Cột của bảng kế hoạch: chọn lại vai trò nếu đọc chưa đúng', columns: 8, isWithin: true },
  ruleSettings: { heading: 'Ngưỡng của các quy tắc kiểm tra', columns: RULE_SETTING_HEADINGS.length, isWithin: false },
  decisions: { heading: 'Các mục đã xem xét', columns: DECISION_FIELDS.length, isWithin: false },
  approved: { heading: 'Kế hoạch đã chốt', columns: APPROVED_FIELDS.length, isWithin: false },
  fixings: { heading: 'Các lần chốt kế hoạch', columns: FIXING_FIELDS.length, isWithin: false },
  letterhead: { heading: 'Phần đầu và phần ký của báo cáo', columns: 2, isWithin: false },
  points: { heading: 'Điểm thi đua theo đánh giá', columns: POINTS_HEADINGS.length, isWithin: false },
};
export const BLOCK_IDS = Object.keys(BLOCKS) as readonly BlockId[];
