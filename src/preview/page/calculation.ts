/** Formulas are calculated in a worker, so that typing and scrolling never wait for them. */
import type { UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import { UniverSheetsPlugin } from '@univerjs/sheets';

type CorePreset = ReturnType<typeof UniverSheetsCorePreset>;

/** The worker that calculates (calculation-worker/), for the core preset's `workerURL`. */
export function startCalculator(): Worker {
  return new Worker('/preview/bundles/calculation.js');
}

/**
 * Takes the core preset made with that worker. Univer would let the worker write results into cells itself; here the page does, when the
 * host has seen them (late results, manual calculation), and the worker follows.
 */
export function resultsThroughThePage(preset: CorePreset): CorePreset {
  const plugins = preset.plugins.map((plugin): CorePreset['plugins'][number] => {
    if (!Array.isArray(plugin) || plugin[0] !== UniverSheetsPlugin) return plugin;
    return [plugin[0], { ...plugin[1], notExecuteFormula: false }];
  });
  return { ...preset, plugins };
}
