/** What the Univer that calculates needs before it does: Node's, or the one in the page's worker. */
import { keepFormatsOutOfTheOrder } from './calculation-order';
import { keepParsedFormulas } from './parsed-formulas';
import type { Injector } from './univer-modules';
import { buildReferenceTreesAtOnce } from './univer-speed';

/** Mends what makes its calculation wrong or slow. To be called when there is a workbook; once is enough. */
export function mendCalculation(injector: Injector): void {
  keepFormatsOutOfTheOrder(injector);
  keepParsedFormulas();
  buildReferenceTreesAtOnce();
}
