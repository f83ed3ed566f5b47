/** Names that a text leaves short: measures behind what is measured, adjectives that lean on the name before, parts that add up. */
import { BARE_MEASURE, LEANING } from './clause-words';
import type { Figure } from './figures';
import type { Passage } from './passage';
import type { Draft } from './statements';

/** Words behind a figure that are not what it counts. */
const NO_THINGS: ReadonlySet<string> = new Set(['của', 'và', 'với', 'trên', 'trong', 'so', 'theo', 'đến', 'là', 'đạt', 'trở', 'số', 'các', 'chỉ', 'kế', 'mỗi', 'một', 'cho', 'tại', 'ở', 'từ', 'được', 'có']);

/** Completes the statements of one paragraph in place. `wordBehind`: the word that follows a figure. */
export function completeNames(statements: readonly Draft[], passageOf: (name: string) => Passage, wordBehind: (figure: Figure) => string | null): void {
  statements.forEach((statement, index) => {
    const before = statements[index - 1];
    const counted = statement.figure.unitText === null && Number.isInteger(statement.figure.value) ? wordBehind(statement.figure) : null;
    if (counted !== null && statement.name.toLowerCase().includes(counted) && !NO_THINGS.has(counted)) statement.figure = { ...statement.figure, unitText: counted };
    if (!before) return;
    if (statement.figure.unit === null && statement.figure.unitText === null && before.figure.unit && before.clause.sentence === statement.clause.sentence) {
      statement.figure = { ...statement.figure, unit: before.figure.unit, unitText: before.figure.unitText };
    }
    if (statement.isAside) return;
    const name = passageOf(statement.name);
    if (statement.parent === null && name.says(BARE_MEASURE)) measureOf(statement, statements.slice(0, index), passageOf);
    if (name.says(LEANING)) leanOn(statement, statements.slice(0, index).filter(({ isAside }) => !isAside));
    if (statement.name === '' && statement.figure.unit?.id === 'pct') statement.name = shareOf(before.name);
  });
  findSums(statements);
}

/** "Lúa nước 55 ha, năng suất 39,1 tạ/ha": the yield of that rice. Behind "Lúa: diện tích 207 ha" it is the group's. */
function measureOf(statement: Draft, before: readonly Draft[], passageOf: (name: string) => Passage): void {
  const measured = before.filter((other) => !other.isAside && other.clause.sentence === statement.clause.sentence && other.group === statement.group && !passageOf(other.name).says(BARE_MEASURE)).at(-1);
  if (measured) statement.parent = measured;
}

/** "tỷ lệ hộ nghèo …, cận nghèo …" → "Tỷ lệ hộ cận nghèo". */
function leanOn(statement: Draft, before: readonly Draft[]): void {
  const noun = before.map(({ name }) => /^(.*\bhộ)\s+(?:cận\s+)?nghèo/iu.exec(name)?.[1]).filter((found) => found !== undefined).at(-1);
  if (noun !== undefined) statement.name = `${noun} ${statement.name.charAt(0).toLowerCase()}${statement.name.slice(1)}`;
}

/** "bò lai 60 con đạt 8,4%" → "Tỷ lệ bò lai". */
function shareOf(name: string): string {
  return name === '' || /^t[ỷỉ] lệ/iu.test(name) ? name : `Tỷ lệ ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** "450 ha; gỗ nguyên liệu 405 ha, gỗ lớn 45 ha": those that follow and add up to it exactly are its parts. */
function findSums(statements: readonly Draft[]): void {
  statements.forEach((total, index) => {
    if (total.isAside || total.parent) return;
    let sum = 0;
    const parts: Draft[] = [];
    for (const part of statements.slice(index + 1)) {
      if (part.isAside || part.parent || part.clause.sentence !== total.clause.sentence || part.figure.unit?.id !== total.figure.unit?.id || total.figure.unit?.id === 'pct') break;
      sum += part.figure.value;
      parts.push(part);
      if (sum >= total.figure.value) break;
    }
    if (parts.length < 2 || Math.abs(sum - total.figure.value) > 1e-6) return;
    for (const part of parts) {
      part.parent = total;
      part.relation = 'sum';
    }
  });
}
