import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly next: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorPaletteMarigoldBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  sign: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  next: { margin: 0 },
});

/** Says calmly what stands in the way and what to do next. */
export function Notice({ title, next, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.notice}>
      <InfoRegular aria-hidden className={styles.sign} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.next}>{next}</p>
        {children}
      </div>
    </div>
  );
}
