import { rangeNames } from '../cells/cell-reference';
import type { HighlightConfig, SheetRule } from '../conditional-format-model';
import type { FileRule, FileRules } from '../read/conditional-formats';
import { insertInOrder, setAttributes, sourceOf, WORKSHEET_ORDER, withPrefix } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { aloneAround, child, type XmlDocument } from '../xml/xml-tree';
import { addTwins, twinId, twinXml, type NewTwin } from './data-bar-twins';
import { ruleXml } from './rule-xml';
import type { StyleWriter } from './style-writer';

/** One rule in the order of precedence: from the file, new, or one of the file that Univer does not know. */
interface Placed {
  readonly file: FileRule | null;
  readonly now: SheetRule | null;
  /** Null for a rule without a priority of its own yet. */
  readonly priority: number | null;
}

/**
 * Writes the rules as they are now: new ones in blocks of their own, changed ones in their place, removed ones out;
 * rules that Univer cannot express stay untouched. Priorities change only as far as the order demands.
 */
export function writeConditionalFormats(edits: TextEdits, document: XmlDocument, file: FileRules, now: readonly SheetRule[], styles: StyleWriter): void {
  const known = file.rules.filter(({ rule }) => rule !== null).sort((a, b) => a.priority - b.priority);
  const sameOrder = known.length === now.length && known.every((rule, index) => rule.id === now[index]?.cfId);
  if (sameOrder && known.every((rule, index) => isSame(rule.rule, now[index]))) return;

  const priorities = assignPriorities(inOrder(file, now));
  const kept = new Map(now.map((rule) => [rule.cfId, rule]));
  const leaving = file.rules.filter((rule) => rule.rule !== null && (!kept.has(rule.id) || hasMoved(rule, kept.get(rule.id))));
  const emptied = new Set(leaving.map(({ block }) => block).filter((block) => file.rules.every((rule) => rule.block !== block || leaving.includes(rule))));

  const differenceOf = (rule: FileRule | undefined) => (config: HighlightConfig) => {
    const old = rule?.rule?.rule;
    const oldIndex = rule?.element.attributes.dxfId;
    const isSameLook = old?.type === 'highlightCell' && JSON.stringify(styles.canonical(old.style)) === JSON.stringify(styles.canonical(config.style));
    return isSameLook && oldIndex !== undefined ? Number(oldIndex) : styles.difference(config.style);
  };

  for (const block of emptied) edits.remove(block.start, block.end);
  for (const rule of leaving) {
    if (!emptied.has(rule.block)) edits.remove(rule.element.start, rule.element.end);
  }
  let added = '';
  const newTwins: NewTwin[] = [];
  for (const { file: old, now: is, priority } of priorities) {
    const isStaying = old !== null && !leaving.includes(old);
    if (!is) {
      if (isStaying && priority !== old.priority) setAttributes(edits, document, old.element, { priority: String(priority) });
      continue;
    }
    const isUnchanged = old?.rule ? sameConfig(old.rule, is) : false;
    const isNewBar = is.rule.type === 'dataBar' && !isUnchanged && !(old && twinOf(file, old));
    const extensionId = isNewBar ? twinId(is) : (old?.extensionId ?? null);
    const xml = old && isUnchanged ? withPriority(sourceOf(document, old.element), priority) : ruleXml(is, priority, differenceOf(old ?? undefined), extensionId);
    if (is.rule.type === 'dataBar' && extensionId !== null && isNewBar) newTwins.push({ id: extensionId, rule: is, config: is.rule });
    else if (old && !isUnchanged) rewriteTwin(edits, file, old, is);
    if (!isStaying) {
      added += `<conditionalFormatting sqref="${rangeNames(is.ranges)}">${xml}</conditionalFormatting>`;
      if (old) moveTwin(edits, file, old, is);
    } else if (xml !== sourceOf(document, old.element)) {
      edits.replace(old.element.start, old.element.end, withPrefix(xml, document.prefix));
    }
  }
  if (added !== '') insertInOrder(edits, document, WORKSHEET_ORDER, 'conditionalFormatting', added);
  for (const rule of leaving) if (!kept.has(rule.id)) removeTwin(edits, document, file, rule, newTwins.length > 0);
  addTwins(edits, document, newTwins);
}

/**
 * All rules by precedence. Rules unknown to Univer keep their place behind the rule that they stood behind.
 */
function inOrder(file: FileRules, now: readonly SheetRule[]): Placed[] {
  const byId = new Map(file.rules.map((rule) => [rule.id, rule]));
  const placed: Placed[] = now.map((rule) => ({ file: byId.get(rule.cfId) ?? null, now: rule, priority: byId.get(rule.cfId)?.priority ?? null }));
  const sorted = [...file.rules].sort((a, b) => a.priority - b.priority);
  sorted.forEach((rule, index) => {
    if (rule.rule) return;
    const predecessors = sorted.slice(0, index).map(({ id }) => id);
    let place = 0;
    placed.forEach((other, at) => {
      if (other.file && predecessors.includes(other.file.id)) place = at + 1;
    });
    placed.splice(place, 0, { file: rule, now: null, priority: rule.priority });
  });
  return placed;
}

/** Numbers in ascending order; a rule keeps its own as long as it is above the one before it. */
function assignPriorities(placed: readonly Placed[]): { file: FileRule | null; now: SheetRule | null; priority: number }[] {
  let last = 0;
  return placed.map((entry) => {
    last = Math.max(last + 1, entry.priority ?? 0);
    return { ...entry, priority: last };
  });
}

function isSame(old: SheetRule | null, now: SheetRule | undefined): boolean {
  return old !== null && now !== undefined && sameConfig(old, now) && rangeNames(old.ranges) === rangeNames(now.ranges);
}

function sameConfig(old: SheetRule, now: SheetRule): boolean {
  return old.stopIfTrue === now.stopIfTrue && stable([old.rule, old.details ?? {}]) === stable([now.rule, now.details ?? {}]);
}

function hasMoved(rule: FileRule, now: SheetRule | undefined): boolean {
  return rule.rule !== null && now !== undefined && rangeNames(rule.rule.ranges) !== rangeNames(now.ranges);
}

function withPriority(source: string, priority: number): string {
  return source.replace(/(\spriority\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${priority}"`);
}

/** JSON with its keys in one order: Univer does not promise to keep the order that reading gave them. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/** The newer twin of a data bar goes with it, and the lists around it that would stand empty, unless others are to come into them. */
function removeTwin(edits: TextEdits, document: XmlDocument, file: FileRules, rule: FileRule, keepLists: boolean): void {
  const twin = twinOf(file, rule);
  if (!twin) return;
  const isOnly = twin.block.children.filter((element) => element.name === 'x14:cfRule').length === 1;
  const target = !isOnly ? twin.element : keepLists ? twin.block : aloneAround(document.root, twin.block);
  edits.remove(target.start, target.end);
}

function moveTwin(edits: TextEdits, file: FileRules, rule: FileRule, now: SheetRule): void {
  const place = child(twinOf(file, rule)?.block, 'xm:sqref');
  if (place) edits.replace(place.contentStart, place.contentEnd, rangeNames(now.ranges));
}

function rewriteTwin(edits: TextEdits, file: FileRules, rule: FileRule, { rule: config, details }: SheetRule): void {
  const twin = twinOf(file, rule);
  if (twin?.id && config.type === 'dataBar') edits.replace(twin.element.start, twin.element.end, twinXml(twin.id, config, details?.bar));
}

function twinOf(file: FileRules, rule: FileRule): FileRules['extensions'][number] | undefined {
  return rule.extensionId === null ? undefined : file.extensions.find((extension) => extension.id === rule.extensionId);
}
