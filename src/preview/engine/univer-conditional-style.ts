/** The look that a conditional format gives, Excel's and Univer's. */
import type { ConditionalBorder, ConditionalStyle } from './conditional-format';
import { BooleanNumber, BorderStyleTypes, TextDecoration } from './univer-modules';
import type { IStyleData } from './univer-modules';
import { toHex } from './univer-style';

export function toConditionalStyle(style: IStyleData): ConditionalStyle {
  return {
    fill: toHex(style.bg?.rgb),
    fontColor: toHex(style.cl?.rgb),
    bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
    italic: style.it === undefined ? null : style.it === BooleanNumber.TRUE,
    strikethrough: style.st === undefined ? null : style.st.s === BooleanNumber.TRUE,
    underline: style.ul === undefined ? null : style.ul.s !== BooleanNumber.TRUE ? 'None' : style.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single',
    numberFormat: style.n?.pattern ?? null,
    borders: toBorders(style.bd),
  };
}

/** The lines that a conditional format of Excel can draw: there are no thick ones. */
const lineStyles: readonly (readonly [string, BorderStyleTypes])[] = [
  ['Continuous', BorderStyleTypes.THIN],
  ['Dash', BorderStyleTypes.DASHED],
  ['Dot', BorderStyleTypes.DOTTED],
  ['DashDot', BorderStyleTypes.DASH_DOT],
  ['DashDotDot', BorderStyleTypes.DASH_DOT_DOT],
];

function toBorders(lines: IStyleData['bd']): ConditionalStyle['borders'] {
  const line = (side: 't' | 'b' | 'l' | 'r'): ConditionalBorder | null => {
    const found = lines?.[side];
    if (!found) return null;
    return { style: lineStyles.find(([, type]) => type === found.s)?.[0] ?? 'Continuous', color: toHex(found.cl.rgb) ?? '#000000' };
  };
  const [top, bottom, left, right] = [line('t'), line('b'), line('l'), line('r')];
  return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
}

export function toStyleBase(style: ConditionalStyle): IStyleData {
  const line = (side: 'top' | 'bottom' | 'left' | 'right') => {
    const border = style.borders[side];
    const type = lineStyles.find(([style]) => style === border?.style)?.[1];
    return border && type !== undefined ? { s: type, cl: { rgb: border.color } } : undefined;
  };
  const borders = { t: line('top'), b: line('bottom'), l: line('left'), r: line('right') };
  const data: IStyleData = {};
  if (style.fill !== null) data.bg = { rgb: style.fill };
  if (style.fontColor !== null) data.cl = { rgb: style.fontColor };
  if (style.bold !== null) data.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== null) data.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.strikethrough !== null) data.st = { s: style.strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  if (style.underline !== null) {
    const isDouble = style.underline === 'Double';
    data.ul = { s: style.underline === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE, t: isDouble ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
  }
  if (style.numberFormat !== null) data.n = { pattern: style.numberFormat };
  if (Object.values(borders).some((border) => border !== undefined)) data.bd = borders;
  return data;
}
