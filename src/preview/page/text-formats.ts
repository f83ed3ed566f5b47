/** Words before a text by number format, `"▲ "@`, of the cell or of a conditional format: Univer formats numbers only. Cells and editing keep the text. */
import { InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

const BEFORE_TEXT = /^"([^"]*)"@$/;
/** After the conditional formats, which have 10. */
const PRIORITY = 5;

export function showTextFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: PRIORITY,
    handler: (cell, { workbook }, next) => {
      const { v: text, s: style, f, si } = cell ?? {};
      // What is typed would be edited with its sign.
      if (!cell || typeof text !== 'string' || text === '' || !(f ?? si)) return next(cell);
      const before = BEFORE_TEXT.exec(workbook.getStyles().get(style)?.n?.pattern ?? '')?.[1];
      return next(before === undefined ? cell : { ...cell, v: before + text });
    },
  });
}
