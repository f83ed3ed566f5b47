import type { FluentIcon } from '@fluentui/react-icons';
import { ArrowCircleDownFilled, ArrowCircleDownRegular } from '@fluentui/react-icons/svg/arrow-circle-down';
import { ArrowCircleUpFilled } from '@fluentui/react-icons/svg/arrow-circle-up';
import { ArrowTrendingDownRegular } from '@fluentui/react-icons/svg/arrow-trending-down';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { statusColours } from '../appearance/status-colours';
import { useTheme } from '../appearance/theme-context';
import type { Status } from '../../plan/model';

/** Each status has a shape of its own, so that colour never speaks alone. */
const signs: Readonly<Record<Status, FluentIcon>> = {
  exceeded: ArrowCircleUpFilled,
  met: CheckmarkCircleFilled,
  'on-track': CircleRegular,
  watch: WarningRegular,
  behind: ArrowCircleDownRegular,
  'far-behind': ArrowCircleDownFilled,
  'not-met': DismissCircleFilled,
  regressed: ArrowTrendingDownRegular,
  'not-due': ClockRegular,
  'missing-data': QuestionCircleRegular,
  'data-error': ErrorCircleRegular,
  unscorable: SubtractCircleRegular,
};

/** The status as a shape; its word stands beside it. */
export function StatusSign({ status }: { readonly status: Status }) {
  const Sign = signs[status];
  return <Sign aria-hidden style={{ color: statusColours[useTheme()][status].ink, flexShrink: 0, fontSize: 16 }} />;
}
