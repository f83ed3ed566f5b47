import { defaultColumnPixels, digitPixels, pointsToPixels } from '../files/read/sizes';
import type { Area } from './area';
import { Calculation } from './calculation';
import type { WorkbookCustom } from './custom-data';
import type { CalculationMode, CalculationScope, CellScalar, DefinedName, EmbeddedSheet, EmbeddedWorkbook, WorkbookChange } from './embedded-workbook';
import { renamedSheetFormula } from '../files/cells/formula-text';
import { insertCopy } from './sheet-copy';
import { accessUniver, withoutActivating, type UniverAccess } from './univer-access';
import { watchChanges } from './univer-changes';
import * as univer from './univer-modules';
import type { IWorkbookData, Injector, Worksheet } from './univer-modules';
import { toArea, toRange } from './univer-range';
import { namesInFileForm, WorkbookNames } from './univer-names';
import { UniverSheet } from './univer-sheet';
import { inFileForm, namedTables, openStructured } from './univer-structured';
import { findStylesByContent, lookForSharedFormulasWhenMet } from './univer-speed';

/** An open workbook of a Univer instance: the same adapter headless in Node and in the workbench page. */
export class UniverWorkbook implements EmbeddedWorkbook {
  private readonly access: UniverAccess;
  private readonly calculation: Calculation;
  private readonly definedNames: WorkbookNames;
  /** A name has changed, and formulas are to be calculated anew. */
  private areNamesNew = false;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly stopWatching: () => void;
  /** Resources of parts of Univer that are not loaded here; they are saved as they came. */
  private readonly original: IWorkbookData['resources'];

  /** `data` is what the unit was created from. */
  constructor(injector: Injector, unitId: string, data: Partial<IWorkbookData> = {}) {
    lookForSharedFormulasWhenMet();
    this.access = accessUniver(injector, unitId, data);
    findStylesByContent(this.access.workbook);
    openStructured(this.access.workbook);
    this.original = data.resources ?? [];
    this.calculation = new Calculation(this.access, () => this.calculationMode === 'manual');
    this.access.report.emit = (change) => {
      for (const listener of [...this.listeners]) listener(change);
    };
    this.definedNames = new WorkbookNames(this.access, () => {
      this.areNamesNew = true;
    });
    this.stopWatching = watchChanges(this.access, (id) => this.sheetById(id));
  }

  get sheets(): readonly EmbeddedSheet[] {
    return this.access.workbook.getSheets().map((worksheet) => this.wrap(worksheet));
  }

  get activeSheet(): EmbeddedSheet {
    return this.wrap(this.access.workbook.getActiveSheet());
  }

  get custom(): WorkbookCustom {
    return (this.access.workbook.getSnapshot().custom ?? {}) as WorkbookCustom;
  }

  get names(): readonly DefinedName[] {
    return this.definedNames.list();
  }

  setName(name: DefinedName): void {
    this.definedNames.set(name);
  }

  removeName(id: string): void {
    this.definedNames.remove(id);
  }

  valueOfName(id: string): readonly (readonly CellScalar[])[] | null {
    return this.definedNames.valueOf(id);
  }

  sheetById(id: string): EmbeddedSheet | null {
    const worksheet = this.access.workbook.getSheetBySheetId(id);
    return worksheet ? this.wrap(worksheet) : null;
  }

  sheetByName(name: string): EmbeddedSheet | null {
    const folded = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === folded) ?? null;
  }

  addSheet(name: string): EmbeddedSheet {
    const id = newSheetId();
    const data = univer.mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200, columnCount: 30, ...this.standardSizes() });
    const index = this.access.workbook.getSheets().length;
    this.access.run(univer.InsertSheetMutation, { unitId: this.access.unitId, index, sheet: data }, withoutActivating);
    const sheet = this.sheetById(id);
    if (!sheet) throw new Error(`Univer added no sheet ${name}`);
    return sheet;
  }

  copySheet(from: EmbeddedSheet, name: string, position: number): EmbeddedSheet {
    const id = newSheetId();
    insertCopy(this.access, from, { id, name, position });
    const copy = this.sheetById(id);
    if (!copy) throw new Error(`Univer added no sheet ${name}`);
    for (const format of [...from.conditionalFormats].reverse()) copy.addConditionalFormat({ ...format, id: `{${crypto.randomUUID().toUpperCase()}}` });
    copy.setValidations(from.validations.map((validation) => ({ ...validation, id: crypto.randomUUID() })));
    for (const each of this.names) {
      if (each.sheetId !== from.id) continue;
      this.setName({ ...each, id: `name-${crypto.randomUUID()}`, sheetId: id, formula: renamedSheetFormula(each.formula, from.name, name) });
    }
    return copy;
  }

  activate(sheet: EmbeddedSheet): void {
    this.access.run(univer.SetWorksheetActiveOperation, { unitId: this.access.unitId, subUnitId: sheet.id });
  }

  selectionOf(sheet: EmbeddedSheet): Area {
    const selections = this.access.injector.get(univer.SheetsSelectionsService).getWorkbookSelections(this.access.unitId);
    const range = selections.getSelectionsOfWorksheet(sheet.id)[0]?.range;
    return range ? toArea(range) : { row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(sheet: EmbeddedSheet, area: Area): void {
    const range = toRange(area);
    const corner = { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column };
    this.access.run(univer.SetSelectionsOperation, {
      unitId: this.access.unitId,
      subUnitId: sheet.id,
      selections: [
        {
          range,
          primary: { ...corner, actualRow: area.row, actualColumn: area.column, isMerged: false, isMergedMainCell: false },
          style: null,
        },
      ],
      reveal: true,
    });
  }

  updateCustom(patch: WorkbookCustom): void {
    this.access.workbook.getSnapshot().custom = { ...this.custom, ...patch };
  }

  moveFormula(formula: string, rows: number, columns: number): string {
    return this.access.injector.get(univer.LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  async settle(): Promise<void> {
    await this.access.finish();
    if (this.areNamesNew && this.calculationMode !== 'manual') this.calculation.recalculate(null);
    this.areNamesNew = false;
    await this.calculation.settle();
  }

  get calculationMode(): CalculationMode {
    return this.custom.calculationMode ?? 'auto';
  }

  get isStale(): boolean {
    return this.calculation.isStale;
  }

  setCalculationMode(mode: CalculationMode): void {
    const wasManual = this.calculationMode === 'manual';
    this.updateCustom({ calculationMode: mode });
    if (wasManual && mode !== 'manual') this.calculation.recalculate(null);
  }

  recalculate(scope: CalculationScope | null = null): void {
    this.calculation.recalculate(scope);
  }

  forgetUndo(): void {
    this.access.injector.get(univer.IUndoRedoService).clearUndoRedo(this.access.unitId);
  }

  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(change: WorkbookChange): void {
    this.access.report.emit(change);
  }

  asOne(change: WorkbookChange, work: () => void): void {
    this.access.as(change, work);
  }

  watchFormulas(isAsked: () => boolean): void {
    this.access.report.watchesFormulas = isAsked;
  }

  /** The workbook as data, ready for files/. */
  save(): IWorkbookData {
    const saved = this.access.injector.get(univer.IResourceLoaderService).saveUnit<IWorkbookData>(this.access.unitId);
    if (!saved) throw new Error('the workbook is closed');
    const kept = (this.original ?? []).filter(({ name }) => !saved.resources.some((resource) => resource.name === name));
    const validations = this.access.validations.toResource(saved.sheetOrder);
    const others = kept.filter(({ name }) => name !== validations.name);
    return namesInFileForm(inFileForm(structuredClone({ ...saved, resources: [...saved.resources, ...others, validations] })), namedTables(this.access.workbook));
  }

  /** Lets go of the workbook; the Univer instance is its owner's to end. */
  dispose(): void {
    this.listeners.clear();
    this.stopWatching();
    this.definedNames.dispose();
    this.calculation.dispose();
  }

  /** Of a new sheet, in pixels, as Excel has them. */
  private standardSizes() {
    return { defaultColumnWidth: defaultColumnPixels(8, this.custom.digitPixels ?? digitPixels('Calibri', 11)), defaultRowHeight: pointsToPixels(15) };
  }

  private wrap(worksheet: Worksheet): EmbeddedSheet {
    return new UniverSheet(this.access, worksheet);
  }
}

/** As Excel's own ids look: `{00000000-0001-0000-0100-000000000000}`. */
function newSheetId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
