/**
 * Three searches of Univer (0.25.1) that take most of the time of a run on a plan, made quick without changing what they find:
 * references of formulas are put into their search trees one by one, at each calculation; a cell's new style is compared with
 * every style of the workbook; and each write looks through all cells of its sheet for formulas that cells share. To be undone when
 * Univer does all this itself.
 */
import { FormulaDataModel, RTree } from './univer-calculation-modules';
import type { IStyleData, Nullable, Workbook } from './univer-calculation-modules';

type TreeItem = Parameters<RTree['insert']>[0];

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: TreeItem['id'];
}

let areTreesMended = false;

/** Has the search trees of formulas' references built at once, when they are first asked. */
export function buildReferenceTreesAtOnce(): void {
  if (areTreesMended) return;
  areTreesMended = true;
  const plain = Object.create(null, Object.getOwnPropertyDescriptors(RTree.prototype)) as RTree;
  const waiting = new WeakMap<RTree, TreeItem[]>();

  function build(tree: RTree): void {
    const items = waiting.get(tree) ?? [];
    waiting.delete(tree);
    for (const [sheet, ofSheet] of groupBySheet(items).values()) {
      const boxes = tree.getTree(...sheet) as unknown as { load(items: readonly Box[]): void };
      boxes.load(ofSheet.map(toBox));
    }
  }

  RTree.prototype.insert = function (item) {
    // Single cells of some trees are kept in a map, which is quick enough.
    if (isOneCell(item) && Reflect.get(this, '_enableOneCellCache') === true) {
      plain.insert.call(this, item);
      return;
    }
    const items = waiting.get(this);
    if (items) items.push(item);
    else waiting.set(this, [item]);
  };
  RTree.prototype.searchGenerator = function (search) {
    build(this);
    return plain.searchGenerator.call(this, search);
  };
  RTree.prototype.remove = function (search) {
    build(this);
    plain.remove.call(this, search);
  };
  RTree.prototype.removeById = function (unitId, sheetId) {
    build(this);
    plain.removeById.call(this, unitId, sheetId);
  };
  RTree.prototype.clear = function () {
    waiting.delete(this);
    plain.clear.call(this);
  };
  RTree.prototype.toJSON = function () {
    build(this);
    return plain.toJSON.call(this);
  };
}

function isOneCell({ range }: TreeItem): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}

/** Workbook and sheet with their items. Items that name no workbook are passed over, as Univer does. */
function groupBySheet(items: readonly TreeItem[]): ReadonlyMap<string, readonly [readonly [string, string], TreeItem[]]> {
  const groups = new Map<string, readonly [readonly [string, string], TreeItem[]]>();
  for (const item of items) {
    if (!item.unitId) continue;
    const key = `${item.unitId}\n${item.sheetId}`;
    const group = groups.get(key);
    if (group) group[1].push(item);
    else groups.set(key, [[item.unitId, item.sheetId], [item]]);
  }
  return groups;
}

/** Whole rows and columns have no end: `NaN` in a range. */
function toBox({ range, id }: TreeItem): Box {
  const or = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value);
  return {
    minX: or(range.startColumn, 0),
    minY: or(range.startRow, 0),
    maxX: or(range.endColumn, Number.POSITIVE_INFINITY),
    maxY: or(range.endRow, Number.POSITIVE_INFINITY),
    id,
  };
}

interface SharedFormulas {
  readonly _getSheetFormulaIdMap: (unitId: string, sheetId: string) => Readonly<Record<string, unknown>>;
}

let areSharedFormulasMended = false;

/** Has a sheet searched for its shared formulas only when a cell that shares one is met. */
export function lookForSharedFormulasWhenMet(): void {
  if (areSharedFormulasMended) return;
  areSharedFormulasMended = true;
  const prototype = FormulaDataModel.prototype as unknown as SharedFormulas;
  const search = Reflect.get(prototype, '_getSheetFormulaIdMap');
  const searchWhenMet = function (this: FormulaDataModel, unitId: string, sheetId: string): Readonly<Record<string, unknown>> {
    let found: Readonly<Record<string, unknown>> | null = null;
    return new Proxy<Record<string, unknown>>({}, {
      // Univer adds what it has just written.
      get: (added, id: string) => {
        if (id in added) return added[id];
        found ??= search.call(this as unknown as SharedFormulas, unitId, sheetId);
        return found[id];
      },
    });
  };
  Object.assign(prototype, { _getSheetFormulaIdMap: searchWhenMet });
}

/** Has a workbook's styles found by what they hold, whatever the order of their parts. */
export function findStylesByContent(workbook: Workbook): void {
  const styles = workbook.getStyles();
  const idOf = new Map<string, string>();
  styles.each(([id, style]) => {
    if (style) idOf.set(contentOf(style), id);
  });
  const add = styles.add.bind(styles);
  const addCustomStyle = styles.addCustomStyle.bind(styles);
  const remove = styles.remove.bind(styles);
  styles.search = (style) => idOf.get(contentOf(style)) ?? '-1';
  styles.add = (style, key) => {
    const id = add(style, key);
    idOf.set(contentOf(style), id);
    return id;
  };
  styles.addCustomStyle = (id, style) => {
    addCustomStyle(id, style);
    if (style) idOf.set(contentOf(style), id);
  };
  styles.remove = (id) => {
    const style = styles.get(id);
    if (style) idOf.delete(contentOf(style));
    remove(id);
  };
}

/** The same text for the same style. */
function contentOf(style: Nullable<IStyleData>): string {
  return JSON.stringify(style, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
