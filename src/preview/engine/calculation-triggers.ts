import type { ICommandInfo, IExecutionOptions } from './univer-modules';

/** Mutations that only change how things look: no formula is calculated for them. */
const looksOnly = /\.(?:set-(?:row|col)-data|set-worksheet-(?:col-width|row-height|row-is-auto-height|row-auto-height|order|hide)|set-tab-color|toggle-gridlines|set-frozen|set-worksheet-merge|(?:add|remove)-worksheet-merge|(?:add|set|delete|move)-conditional-rule)$/;

/** Whether formulas may have other results after this command. A needless yes only costs a short wait. */
export function changesResults(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (!command.id.includes('.mutation.') || options?.onlyLocal === true || options?.fromFormula === true) return false;
  if (command.id.startsWith('formula.mutation.set-formula-calculation')) return false;
  return !looksOnly.test(command.id) && !isStyleOnly(command.params);
}

function isStyleOnly(params: object | undefined): boolean {
  const cells = (params as { readonly cellValue?: Record<string, Record<string, object | null>> } | undefined)?.cellValue;
  if (cells === undefined) return false;
  return Object.values(cells).every((line) => Object.values(line).every((cell) => cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)));
}
