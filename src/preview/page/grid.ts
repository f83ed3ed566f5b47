/** The spreadsheet on the left: Univer, in Vietnamese, showing one workbook at a time. */
import { CommandType, ICommandService, LocaleType, LogLevel, mergeLocales, type IWorkbookData } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { createUniver } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/presets/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import coreWords from '@univerjs/presets/preset-sheets-core/locales/vi-VN';
import { UniverSheetsFilterPreset } from '@univerjs/presets/preset-sheets-filter';
import filterWords from '@univerjs/presets/preset-sheets-filter/locales/vi-VN';
import { UniverSheetsFindReplacePreset } from '@univerjs/presets/preset-sheets-find-replace';
import findReplaceWords from '@univerjs/presets/preset-sheets-find-replace/locales/vi-VN';
import { CalculationMode } from '@univerjs/sheets-formula';
import { calculateFormatsOnce } from '../engine/format-formulas';
import { resolveStructured } from '../engine/univer-structured';
import { UniverWorkbook } from '../engine/univer-workbook';
import { resultsThroughThePage, startCalculator } from './calculation';
import { switchLocale } from './grid-language';
import { showTextFormats } from './text-formats';
import { typeInVietnamese } from './vietnamese-editor';
import type { Language } from './words/words';

export interface Grid {
  /** Shows this workbook instead of the one before, which is thrown away. Its formulas are calculated meanwhile. */
  show(data: IWorkbookData): UniverWorkbook;
  /** Ends the typing into a cell, if any, and keeps what was typed. */
  finishTyping(): Promise<void>;
  /** Called when somebody begins to type into a cell (true), and when that has ended (false). */
  onTyping(listener: (typing: boolean) => void): void;
  /** Called at every change of what a file holds: not for selections, nor for recalculated results. */
  onChange(listener: () => void): void;
  /** Called when formulas begin to be calculated (true), and when their results are there (false). */
  onCalculating(listener: (calculating: boolean) => void): void;
  /** Opens the box that finds and replaces. */
  find(): void;
  /** Has Univer's own menus speak this language. Figures stay in the form of the region. */
  speak(language: Language): Promise<void>;
}

/** Takes the element to fill. The grid is empty until a workbook is shown. */
export function createGrid(container: HTMLElement): Grid {
  calculateFormatsOnce();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, conditionalFormattingWords, filterWords, findReplaceWords) },
    logLevel: LogLevel.ERROR,
    presets: [
      resultsThroughThePage(
        UniverSheetsCorePreset({
          container,
          workerURL: startCalculator(),
          ribbonType: 'simple',
          disableAutoFocus: true,
          formula: { initialFormulaComputing: CalculationMode.FORCED }, // The results in a file may be stale.
        }),
      ),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsFindReplacePreset(),
    ],
  });
  const injector = univer.__getInjector();
  let shown: UniverWorkbook | null = null;

  return {
    show(data) {
      shown?.dispose();
      const before = univerAPI.getActiveWorkbook()?.getId();
      if (before !== undefined) univerAPI.disposeUnit(before);
      // A name of our own for the unit: two files may have been made from the same one.
      const unitId = crypto.randomUUID();
      const unit = { ...data, id: unitId };
      resolveStructured(unit);
      univerAPI.createWorkbook(unit).setNumfmtLocal('vi'); // 6.541.055.000 and 39,1
      // Univer's spreadsheet services only exist once there is a workbook.
      if (shown === null) {
        typeInVietnamese(injector);
        showTextFormats(injector);
      }
      shown = new UniverWorkbook(injector, unitId, unit);
      return shown;
    },
    async finishTyping() {
      await univerAPI.getActiveWorkbook()?.endEditingAsync(true);
    },
    onTyping(listener) {
      univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => { listener(true); });
      univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => { listener(false); });
    },
    onChange(listener) {
      injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
        if (type !== CommandType.MUTATION || options?.onlyLocal === true || options?.fromFormula === true) return;
        if (changesFile.test(id)) listener();
      });
    },
    onCalculating(listener) {
      injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
        if (id === SetFormulaCalculationStartMutation.id) listener(true);
        else if (id === SetFormulaCalculationNotificationMutation.id && 'functionsExecutedState' in (params ?? {})) listener(false);
      });
    },
    find() {
      void injector.get(ICommandService).executeCommand(OPEN_FIND_BOX);
    },
    async speak(language) {
      await switchLocale(injector, language);
    },
  };
}

/** Univer's find-replace 0.25.1 does not export it (OpenFindDialogOperation). */
const OPEN_FIND_BOX = 'ui.operation.open-find-dialog';

/** Mutations that change what is saved. Row heights that the page measures for itself are not among them. */
const changesFile = /^(?:sheet\.mutation\.(?!set-worksheet-row-auto-height)|formula\.mutation\.(?:set|remove)-defined-name)/;
