/** What the Univer that calculates needs before it does: Node's, or the one in the page's worker. */
import { keepFormatsOutOfTheOrder } from './calculation-order';
import { forgetParsedFormulas, keepParsedFormulas } from './parsed-formulas';
import { ICommandService, RemoveDefinedNameMutation, SetDefinedNameMutation, type Injector } from './univer-calculation-modules';
import { buildReferenceTreesAtOnce } from './univer-speed';

/** Mends what makes its calculation wrong or slow. To be called when there is a workbook; once is enough. */
export function mendCalculation(injector: Injector): void {
  keepFormatsOutOfTheOrder(injector);
  keepParsedFormulas();
  buildReferenceTreesAtOnce();
  // Names of another workbook may be among them.
  forgetParsedFormulas();
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) forgetParsedFormulas();
  });
}
