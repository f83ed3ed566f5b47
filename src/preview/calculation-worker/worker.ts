/**
 * The page's calculator: a second Univer without a page, which follows every edit of the one that is seen, calculates, and hands the
 * results over. They get into its own cells only by way of the page's (page/calculation.ts).
 */
import { IUniverInstanceService, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRPCWorkerThreadPlugin } from '@univerjs/rpc';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverRemoteSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { mendCalculation } from '../engine/calculator';

const univer = new Univer({ logLevel: LogLevel.ERROR });
univer.registerPlugin(UniverSheetsPlugin, { onlyRegisterFormulaRelatedMutations: true, notExecuteFormula: true });
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverRPCWorkerThreadPlugin);
univer.registerPlugin(UniverRemoteSheetsFormulaPlugin);
univer.registerPlugin(UniverSheetsFilterPlugin);

const injector = univer.__getInjector();
injector.get(IUniverInstanceService).getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET).subscribe(() => {
  mendCalculation(injector);
});
