import type { FluentIcon } from '@fluentui/react-icons';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../plan/model';
import { severityInk } from '../appearance/status-colours';
import { useTheme } from '../appearance/theme-context';

const signs: Readonly<Record<Severity, FluentIcon>> = {
  error: DismissCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
};

/** The severity as a shape; its word stands beside it. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const Sign = signs[severity];
  return <Sign aria-hidden style={{ color: severityInk[useTheme()][severity], flexShrink: 0, fontSize: 16 }} />;
}
