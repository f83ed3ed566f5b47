/** Data bars: the rule of Excel 2007 and its twin in the extension list (Excel 2010), [MS-XLSX] 2.6.19 CT_DataBar. */
import type { BarDetails, DataBarConfig, ValueConfig } from '../conditional-format-model';
import { child, childrenNamed, flag, type XmlElement } from '../xml/xml-tree';
import type { Colours } from './colours';

/** The bar as Univer has it, and what only Excel says; the latter is absent without a twin. */
export interface ReadBar {
  readonly rule: DataBarConfig;
  readonly details?: { readonly bar: BarDetails };
}

/** Null where the rule is no bar that Univer could show. `readThreshold` reads a `cfvo`. */
export function readDataBar(
  bar: XmlElement | undefined,
  twin: XmlElement | undefined,
  colours: Colours,
  readThreshold: (threshold: XmlElement) => ValueConfig | null,
): ReadBar | null {
  const [min, max] = childrenNamed(bar, 'cfvo').map(readThreshold);
  const positive = colours.rgb(child(bar, 'color'));
  if (!bar || !min || !max || !positive) return null;
  const newer = child(twin, 'x14:dataBar');
  const positiveColor = colours.rgb(child(newer, 'x14:fillColor')) ?? positive;
  const negativeFillColor = colours.rgb(child(newer, 'x14:negativeFillColor'));
  const rule: DataBarConfig = {
    type: 'dataBar',
    isShowValue: flag(bar, 'showValue', true),
    config: { min, max, isGradient: flag(newer, 'gradient', true), positiveColor, nativeColor: negativeFillColor ?? positive },
  };
  return newer ? { rule, details: { bar: detailsOf(newer, colours) } } : { rule };
}

function detailsOf(newer: XmlElement, colours: Colours): BarDetails {
  const { direction, axisPosition } = newer.attributes;
  const types = childrenNamed(newer, 'x14:cfvo').map(({ attributes }) => attributes.type);
  const colour = (name: string) => colours.rgb(child(newer, `x14:${name}`));
  return {
    isMinAutomatic: types.includes('autoMin'),
    isMaxAutomatic: types.includes('autoMax'),
    direction: direction === 'leftToRight' || direction === 'rightToLeft' ? direction : 'context',
    axisPosition: axisPosition === 'none' || axisPosition === 'middle' ? axisPosition : 'automatic',
    axisColor: colour('axisColor'),
    borderColor: flag(newer, 'border') ? colour('borderColor') : null,
    negativeFillColor: flag(newer, 'negativeBarColorSameAsPositive') ? null : colour('negativeFillColor'),
    negativeBorderColor: flag(newer, 'negativeBarBorderColorSameAsPositive', true) ? null : colour('negativeBorderColor'),
  };
}
