import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';

const useStyles = makeStyles({
  sketch: { margin: 0 },
  caption: { ...quietText, marginBottom: tokens.spacingVerticalXS },
  table: { ...quietText, width: '100%', borderCollapse: 'collapse' },
  cell: { padding: '3px 5px', border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** What a plan sheet looks like, for whoever has opened the wrong file or starts from nothing. */
export function PlanSketch() {
  const styles = useStyles();
  const { sketch } = useWords().pane;
  return (
    <figure className={styles.sketch}>
      <figcaption className={styles.caption}>{sketch.label}</figcaption>
      {/* The sheet's own words: Vietnamese in either language. */}
      <table lang="vi" className={styles.table}>
        <thead>
          <tr>
            {sketch.headers.map((header) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sketch.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((text, column) => (
                <td key={column} className={column > 2 ? mergeClasses(styles.cell, styles.figure) : styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
