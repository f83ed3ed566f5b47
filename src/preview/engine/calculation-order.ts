/**
 * Univer calculates the formulas of conditional formats together with those of cells, and takes each of them for a cell of its own that
 * other formulas may refer to, at a place that it has not got. A cell's formula is then held to depend on a format, the format on the
 * status that it colours, and with a reference to a header above the table all of it runs in a circle: cells are calculated before those
 * that they refer to (engine-formula 0.25.1, FormulaDependencyTreeVirtual). A format feeds no cell.
 */
import { IDependencyManagerService } from './univer-calculation-modules';
import type { Injector } from './univer-calculation-modules';

const mended = new WeakSet();

/** Keeps formulas of conditional formats from being taken for cells. To be called before a workbook is calculated; once is enough. */
export function keepFormatsOutOfTheOrder(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  if (mended.has(dependencies)) return;
  mended.add(dependencies);
  const add = dependencies.addOtherFormulaDependency.bind(dependencies);
  dependencies.addOtherFormulaDependency = (unitId, sheetId, formulaId, tree) => {
    tree.toRTreeItem = () => [];
    add(unitId, sheetId, formulaId, tree);
  };
}
