import { DEFINED_NAMES, WHOLE_WORKBOOK, type SheetName } from '../files/defined-name-model';
import type { NameCustom } from './custom-data';
import type { CellScalar, DefinedName } from './embedded-workbook';
import { mayBeStructured, toAddresses, toFileForm, toShownForm, type NamedTable } from './structured-references';
import type { UniverAccess } from './univer-access';
import { toCellContent } from './univer-cells';
import * as univer from './univer-modules';
import type { IWorkbookData } from './univer-modules';
import { namedTables } from './univer-structured';

/**
 * The defined names of a workbook. Univer 0.25.1 keeps them, but when one changes it does not calculate what refers to it: `changed` is
 * called then. What a name's own formula gives is calculated beside the cells.
 */
export class WorkbookNames {
  /** Formulas that are calculated for their names, by the name's id. */
  private readonly calculated = new Map<string, { readonly formula: string; readonly formulaId: string; readonly sheetId: string }>();
  private readonly stop: () => void;

  constructor(
    private readonly access: UniverAccess,
    changed: () => void,
  ) {
    access.tableFollowers.push((rename) => {
      this.followTables(rename);
    });
    for (const name of this.list()) if (mayBeStructured(name.formula, namedTables(access.workbook))) this.set(name);
    this.calculateFormulas();
    const listening = access.injector.get(univer.ICommandService).onCommandExecuted(({ id }) => {
      if (id !== univer.SetDefinedNameMutation.id && id !== univer.RemoveDefinedNameMutation.id) return;
      this.calculateFormulas();
      changed();
    });
    this.stop = () => {
      listening.dispose();
    };
  }

  list(): readonly DefinedName[] {
    return this.stored().map(({ id, name, formulaOrRefString, comment, localSheetId, hidden }) => ({
      id,
      name,
      formula: this.shownText(id, formulaOrRefString) ?? withSign(formulaOrRefString),
      comment: comment ?? '',
      sheetId: localSheetId && localSheetId !== WHOLE_WORKBOOK ? localSheetId : null,
      visible: hidden !== true,
    }));
  }

  /** Univer wants a reference without its sign. */
  set({ id, name, formula, comment, sheetId, visible }: DefinedName): void {
    const tables = namedTables(this.access.workbook);
    const place = { sheetId: sheetId ?? '', row: -1, column: -1 };
    const resolved = mayBeStructured(formula, tables) ? toAddresses(formula, place, tables) : null;
    this.keepText(id, resolved === null ? null : { text: toShownForm(formula, place, tables), resolved });
    const used = resolved ?? formula;
    this.access.run(univer.SetDefinedNameMutation, {
      unitId: this.access.unitId,
      id,
      name,
      formulaOrRefString: isReference(used) ? used.slice(1) : used,
      comment,
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
      hidden: !visible,
    });
  }

  remove(id: string): void {
    this.keepText(id, null);
    this.access.run(univer.RemoveDefinedNameMutation, { unitId: this.access.unitId, id });
  }

  valueOf(id: string): readonly (readonly CellScalar[])[] | null {
    const calculated = this.calculated.get(id);
    if (!calculated) return null;
    const result = this.service.getFormulaValueSync(this.access.unitId, calculated.sheetId, calculated.formulaId)?.result?.[0]?.[0];
    return result ? result.map((line) => line.map((cell) => toCellContent(cell, null).value)) : null;
  }

  dispose(): void {
    this.stop();
  }

  /** When tables have changed, what names say of them follows. */
  private followTables(rename: (formula: string) => string): void {
    const texts = this.texts;
    for (const name of this.list()) {
      const kept = texts[name.id];
      if (kept) this.set({ ...name, formula: rename(kept.text) });
    }
  }

  private stored() {
    return Object.values(this.access.injector.get(univer.IDefinedNamesService).getDefinedNameMap(this.access.unitId) ?? {});
  }

  private get service() {
    return this.access.injector.get(univer.RegisterOtherFormulaService);
  }

  private get texts(): Readonly<Record<string, NameCustom>> {
    return (this.access.workbook.getSnapshot().custom as { readonly structuredNames?: Readonly<Record<string, NameCustom>> } | undefined)?.structuredNames ?? {};
  }

  /** What Excel shows of a formula that is calculated with addresses. */
  private shownText(id: string, formula: string): string | null {
    const kept = this.texts[id];
    return kept?.resolved === withSign(formula) ? kept.text : null;
  }

  private keepText(id: string, kept: NameCustom | null): void {
    const others = Object.fromEntries(Object.entries(this.texts).filter(([each]) => each !== id));
    const snapshot = this.access.workbook.getSnapshot();
    snapshot.custom = { ...snapshot.custom, structuredNames: kept ? { ...others, [id]: kept } : others };
  }

  /** Has the formulas calculated that are more than a reference; those that are gone are let go of. */
  private calculateFormulas(): void {
    const wanted = new Map(this.stored().flatMap(({ id, formulaOrRefString, localSheetId }) => {
      const formula = withSign(formulaOrRefString);
      const sheetId = localSheetId && localSheetId !== WHOLE_WORKBOOK ? localSheetId : (this.access.workbook.getSheetOrders()[0] ?? '');
      return isReference(formula) ? [] : [[id, { formula, sheetId }] as const];
    }));
    for (const [id, { formula, formulaId, sheetId }] of this.calculated) {
      if (wanted.get(id)?.formula === formula) continue;
      this.service.deleteFormula(this.access.unitId, sheetId, [formulaId]);
      this.calculated.delete(id);
    }
    for (const [id, { formula, sheetId }] of wanted) {
      if (this.calculated.has(id)) continue;
      this.calculated.set(id, { formula, sheetId, formulaId: this.service.registerFormulaWithRange(this.access.unitId, sheetId, formula) });
    }
  }
}

/** Puts the names of a snapshot into the form that files have. */
export function namesInFileForm(data: IWorkbookData, tables: readonly NamedTable[]): IWorkbookData {
  const { structuredNames, ...custom } = (data.custom ?? {}) as { readonly structuredNames?: Readonly<Record<string, NameCustom>> };
  if (!structuredNames) return data;
  data.custom = custom;
  const resource = data.resources?.find(({ name }) => name === DEFINED_NAMES);
  if (!resource) return data;
  const names = JSON.parse(resource.data) as Record<string, SheetName>;
  for (const [id, { text, resolved }] of Object.entries(structuredNames)) {
    const name = names[id];
    if (name && withSign(name.formulaOrRefString) === resolved) names[id] = { ...name, formulaOrRefString: toFileForm(text, { sheetId: '', row: -1, column: -1 }, tables) };
  }
  resource.data = JSON.stringify(names);
  return data;
}

/** One area of one sheet and nothing else. */
function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/u.test(formula);
}

function withSign(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
