/** The row of column codes under a header, `A B 1 2 3=2/1`: what its formulas say about the columns. */
import { tidy } from '../language/fold';
import type { ColumnRole, PlanColumn } from '../model';
import { alternativesFor, NO_DOUBT } from './unheaded-columns';

interface CodeFormula {
  readonly code: string;
  readonly is: 'ratio' | 'difference';
  /** The column that is divided by, or taken away. */
  readonly base: number;
}

/** `5=4/3`, `(5)=(4)/(3)`, `(5=4/3)`, `5=4:3*100`, `6=(5-4)/4`: the last reference after the sign is the base. */
const RATIO = /^.*?\(?(\d{1,2})\)*\s*[/:]\s*\(*(\d{1,2})\)*\s*(?:[x*×]\s*100\s*%?)?\)?$/i;
const DIFFERENCE = /^\(?\(?(\d{1,2})\)?\s*-\s*\(?(\d{1,2})\)?\)?$/;

/** The formulas of a row of codes by 0-based column; `codes` are its cells by column. */
function codeFormulas(codes: ReadonlyMap<number, string>): ReadonlyMap<number, CodeFormula> {
  const columns = new Map<number, number>();
  const written = [...codes].flatMap(([column, text]) => {
    const code = tidy(text);
    const match = /^\(?\(?(\d{1,2})\)?\s*(?:=\s*(.*))?$/.exec(code);
    if (!match) return [];
    columns.set(Number(match[1]), column);
    return match[2] === undefined ? [] : [{ column, code, formula: match[2] }];
  });
  return new Map(
    written.flatMap(({ column, code, formula }): [number, CodeFormula][] => {
      const difference = DIFFERENCE.exec(formula);
      const match = difference ?? RATIO.exec(formula);
      const base = columns.get(Number(match?.[2]));
      return base === undefined ? [] : [[column, { code, is: difference ? 'difference' : 'ratio', base }]];
    }),
  );
}

/** What a share is of, by the role of the column that is divided by. */
const SHARES: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = {
  plan: 'pctPlan',
  planPeriod: 'pctPlan',
  prevYear: 'pctYoY',
  samePeriodLY: 'pctYoY',
  actualPrevPeriod: 'pctPrev',
};

/** An unclear heading takes the role that its code's formula says; a clear one is confirmed by it, or made less sure. */
export function withCodes(columns: readonly PlanColumn[], codes: ReadonlyMap<number, string>): readonly PlanColumn[] {
  const formulas = codeFormulas(codes);
  if (formulas.size === 0) return columns;
  const roles = new Map(columns.map(({ column, role }) => [column, role]));
  return columns.map((column) => {
    const formula = formulas.get(column.column);
    const base = formula && roles.get(formula.base);
    const said = formula?.is === 'difference' ? 'diff' : base && SHARES[base];
    return formula && said && column.reasons[0]?.because !== 'person' ? withCode(column, said, formula.code) : column;
  });
}

function withCode(column: PlanColumn, said: ColumnRole, code: string): PlanColumn {
  const reason = { because: 'column-code', code } as const;
  if (said === column.role) return { ...column, confidence: Math.max(column.confidence, 0.97), reasons: [...column.reasons, reason], alternatives: [] };
  if (column.confidence < UNCLEAR || confuses(column, said)) return { ...column, role: said, confidence: 0.85, reasons: [reason, ...column.reasons], alternatives: alternativesFor(0.85, [column.role]) };
  const confidence = Math.min(column.confidence, NO_DOUBT - 0.1);
  return { ...column, confidence, alternatives: alternativesFor(confidence, [said, ...column.alternatives.map(({ role }) => role).filter((role) => role !== said)]) };
}

/** "So với cùng kỳ" without a percent sign is a share or a difference: the formula knows. */
function confuses({ role, header }: PlanColumn, said: ColumnRole): boolean {
  return !header.includes('%') && (role === 'diff' || said === 'diff') && COMPARED.includes(role) && COMPARED.includes(said);
}

const COMPARED: readonly ColumnRole[] = ['pctPlan', 'pctYoY', 'pctPrev', 'diff'];

/** Below it a heading is not clear. */
const UNCLEAR = 0.7;
