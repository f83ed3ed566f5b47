import { mendCalculation } from './calculator';
import * as univer from './univer-modules';
import { LocaleType, LogLevel, Univer, UniverInstanceType } from './univer-modules';
import type { IWorkbookData, Workbook } from './univer-modules';
import type { WorkbookCustom } from './custom-data';
import { resolveStructured } from './univer-structured';
import { UniverWorkbook } from './univer-workbook';

/** A headless workbook in Node; `dispose` also ends its Univer. */
class NodeWorkbook extends UniverWorkbook {
  constructor(
    private readonly univer: Univer,
    unitId: string,
    data: Partial<IWorkbookData>,
  ) {
    super(univer.__getInjector(), unitId, data);
  }

  override dispose(): void {
    super.dispose();
    this.univer.dispose();
  }
}

/**
 * Opens a workbook headless; resolves when its formulas have been calculated. The data is copied, not kept.
 * Formulas are calculated anew whatever results they carry, as the results in a file may be stale.
 */
export async function openNodeWorkbook(data: Partial<IWorkbookData>): Promise<UniverWorkbook> {
  leaveFormatsUncalculated();
  const instance = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  instance.registerPlugin(univer.UniverFormulaEnginePlugin, { notExecuteFormula: false });
  instance.registerPlugin(univer.UniverSheetsPlugin);
  instance.registerPlugin(univer.UniverSheetsFormulaPlugin, {
    notExecuteFormula: false,
    initialFormulaComputing: univer.CalculationMode.FORCED,
  });
  instance.registerPlugin(univer.UniverSheetsNumfmtPlugin);
  instance.registerPlugin(univer.UniverSheetsFilterPlugin);
  instance.registerPlugin(univer.UniverSheetsConditionalFormattingPlugin);

  const copy = structuredClone(data);
  resolveStructured(copy);
  const unit = instance.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, copy);
  showActiveSheet(unit, copy);
  mendCalculation(instance.__getInjector());
  const workbook = new NodeWorkbook(instance, unit.getUnitId(), copy);
  await workbook.settle();
  return workbook;
}

/** Nothing shows the formats, and their formulas, one for each cell that a format is on, would take most of the time. */
function leaveFormatsUncalculated(): void {
  univer.ConditionalFormattingFormulaService.prototype.registerFormulaWithRange = () => undefined;
}

/** Univer opens a workbook with its first visible sheet in front; the file may say otherwise. */
function showActiveSheet(unit: Workbook, data: Partial<IWorkbookData>): void {
  const { activeSheet } = (data.custom ?? {}) as WorkbookCustom;
  const worksheet = activeSheet === null || activeSheet === undefined ? null : unit.getSheetBySheetId(activeSheet);
  if (worksheet) unit.setActiveSheet(worksheet);
}
