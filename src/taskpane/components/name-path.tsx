import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorName } from '../../plan/report/indicator-names';

const useStyles = makeStyles({
  above: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** "Lúa nước › Sản lượng": the names above quieter than the name itself. */
export function NamePath({ name }: { readonly name: IndicatorName }) {
  const styles = useStyles();
  return (
    <>
      {name.above.map((above, position) => (
        <span key={position} className={styles.above}>{`${above} › `}</span>
      ))}
      <span className={styles.name}>{name.name}</span>
    </>
  );
}
