/**
 * How well the reader finds its way in real sheets: `npm run bench:reader -- DIR`, where DIR holds workbooks and a `labels.json`
 * (a list of sheets with `file`, `sheet`, `headerRows`, `dataRows`, `columns`, `rows.indicators` and what else is as good).
 * Without labels it says of each workbook whether the reader claims a plan in it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnIndex } from '../../src/plan/address';
import type { Plan } from '../../src/plan/model';
import { readPlan } from '../../src/plan/sheet/read-plan';
import { workbookSnapshot } from './workbook-snapshot';

type Rows = readonly [number, number];

interface ColumnLabel {
  readonly column: string;
  readonly role: string;
  readonly alt?: readonly string[];
  readonly period?: string | null;
  readonly periodAlt?: readonly string[];
  readonly hidden?: boolean;
}

interface SheetLabel {
  readonly file: string;
  readonly sheet: string;
  readonly headerRows: Rows;
  readonly headerRowsAlt?: readonly Rows[];
  readonly dataRows: Rows;
  readonly dataFirstAlt?: readonly number[];
  readonly dataLastAlt?: readonly number[];
  readonly columns: readonly ColumnLabel[];
  readonly rows: { readonly indicators: number; readonly indicatorsAlt?: readonly number[] };
}

interface Score {
  readonly sheet: string;
  readonly header: boolean;
  readonly data: boolean;
  readonly right: number;
  readonly surplus: number;
  readonly missed: number;
  readonly periods: number;
  readonly periodsRight: number;
  readonly indicators: boolean;
  readonly remarks: readonly string[];
}

async function main(folder: string | undefined): Promise<number> {
  if (folder === undefined || !existsSync(folder)) {
    console.error('Usage: npm run bench:reader -- DIR   (DIR holds workbooks, and labels.json where they have been read by hand)');
    return 2;
  }
  if (!existsSync(join(folder, 'labels.json'))) {
    await countClaims(folder);
    return 0;
  }
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as readonly SheetLabel[];
  const scores: Score[] = [];
  for (const label of labels) {
    const reading = readPlan(await workbookSnapshot(join(folder, label.file), label.sheet), { sheet: label.sheet });
    scores.push(reading.ok ? score(label, reading.plan) : nothingRead(label, reading.refusal.reason));
  }
  report(scores);
  return 0;
}

/** Reads every workbook of a folder as the add-in would choose its sheet: which of them are said to hold a plan. */
async function countClaims(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => /\.xlsx$/i.test(file)).sort();
  let [read, claims] = [0, 0];
  for (const file of files) {
    const snapshot = await workbookSnapshot(join(folder, file)).catch((thrown: unknown) => String(thrown));
    if (typeof snapshot === 'string') {
      console.log(`${file}: cannot be opened by this benchmark's library (${snapshot.slice(0, 80)})`);
      continue;
    }
    read += 1;
    const reading = readPlan(snapshot);
    if (reading.ok) claims += 1;
    console.log(`${file}: ${reading.ok ? `A PLAN on ${reading.plan.sheet}, ${reading.plan.indicators.length} indicators` : reading.refusal.reason}`);
  }
  console.log(`\n${files.length} workbooks, ${read} read, ${claims} said to hold a plan`);
}

function score(label: SheetLabel, plan: Plan): Score {
  const header = [label.headerRows, ...(label.headerRowsAlt ?? [])].some((rows) => sameRows(rows, plan.layout.headerRows));
  const [first, last] = oneBased(plan.layout.dataRows);
  const data = [label.dataRows[0], ...(label.dataFirstAlt ?? [])].includes(first) && [label.dataRows[1], ...(label.dataLastAlt ?? [])].includes(last);
  const indicators = [label.rows.indicators, ...(label.rows.indicatorsAlt ?? [])].includes(plan.indicators.length);
  const remarks: string[] = [];
  if (!header) remarks.push(`header ${oneBased(plan.layout.headerRows).join('-')} instead of ${label.headerRows.join('-')}`);
  if (!data) remarks.push(`data ${first}-${last} instead of ${label.dataRows.join('-')}`);
  if (!indicators) remarks.push(`${plan.indicators.length} indicators instead of ${label.rows.indicators}`);
  return { sheet: nameOf(label), header, data, indicators, ...scoreColumns(label, plan, remarks), remarks };
}

/** Hidden columns and those that are or may be `other` are not scored; a role where the label has no column is surplus. */
function scoreColumns(label: SheetLabel, plan: Plan, remarks: string[]): Pick<Score, 'right' | 'surplus' | 'missed' | 'periods' | 'periodsRight'> {
  const read = new Map(plan.layout.columns.map((column) => [column.column, column]));
  let [right, surplus, missed, periods, periodsRight] = [0, 0, 0, 0, 0];
  for (const column of label.columns) {
    const found = read.get(columnIndex(column.column) ?? -1);
    read.delete(columnIndex(column.column) ?? -1);
    const accepted = [column.role, ...(column.alt ?? [])];
    if (column.hidden || column.role === 'other' || (accepted.includes('other') && found?.role === 'other')) continue;
    if (found && accepted.includes(found.role)) right += 1;
    else {
      missed += 1;
      if (found && found.role !== 'other') surplus += 1;
      remarks.push(`${column.column} ${found?.role ?? 'nothing'} instead of ${column.role} (${found?.header ?? ''})`);
    }
    if (!column.period) continue;
    periods += 1;
    if ([column.period, ...(column.periodAlt ?? [])].includes(found?.period ?? '')) periodsRight += 1;
    else remarks.push(`${column.column} period ${found?.period ?? 'none'} instead of ${column.period}`);
  }
  for (const column of read.values()) {
    if (column.role === 'other') continue;
    surplus += 1;
    remarks.push(`surplus ${column.role} in column ${column.column + 1} (${column.header})`);
  }
  return { right, surplus, missed, periods, periodsRight };
}

function nothingRead(label: SheetLabel, reason: string): Score {
  const columns = label.columns.filter((column) => !column.hidden && column.role !== 'other');
  const periods = columns.filter((column) => column.period).length;
  return { sheet: nameOf(label), header: false, data: false, right: 0, surplus: 0, missed: columns.length, periods, periodsRight: 0, indicators: false, remarks: [reason] };
}

function report(all: readonly Score[]): void {
  const total = (of: (score: Score) => number) => all.reduce((sum, each) => sum + of(each), 0);
  const rate = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  const right = total((each) => each.right);
  console.log(`sheets             ${all.length}`);
  console.log(`header exact       ${rate(total((each) => Number(each.header)), all.length)}`);
  console.log(`data range exact   ${rate(total((each) => Number(each.data)), all.length)}`);
  console.log(`column role F1     ${rate(2 * right, 2 * right + total((each) => each.surplus) + total((each) => each.missed))}`);
  console.log(`period accuracy    ${rate(total((each) => each.periodsRight), total((each) => each.periods))}`);
  console.log(`indicator count    ${rate(total((each) => Number(each.indicators)), all.length)}`);
  const worst = all.filter((each) => each.remarks.length > 0).sort((a, b) => b.remarks.length - a.remarks.length);
  for (const each of worst) {
    console.log(`\n${each.sheet}`);
    for (const remark of each.remarks) console.log(`  ${remark}`);
  }
}

function nameOf(label: SheetLabel): string {
  return `${label.file} / ${label.sheet}`;
}

function oneBased(rows: Rows): [number, number] {
  return [rows[0] + 1, rows[1] + 1];
}

function sameRows(labelled: Rows, read: Rows): boolean {
  const [first, last] = oneBased(read);
  return labelled[0] === first && labelled[1] === last;
}

void main(process.argv[2]).then((status) => {
  process.exitCode = status;
});
