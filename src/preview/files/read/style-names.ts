import { styleNameOf } from '../cell-style-names';
import { child, childrenNamed, numberOf, type XmlElement } from '../xml/xml-tree';

/** The name of each cell format's style, by the format's index; null for `Normal`. */
export function readStyleNames(stylesRoot: XmlElement | undefined): readonly (string | null)[] {
  const names = new Map(childrenNamed(child(stylesRoot, 'cellStyles'), 'cellStyle').map((element) => [numberOf(element, 'xfId') ?? 0, styleNameOf(numberOf(element, 'builtinId'), element.attributes.name ?? '')]));
  return childrenNamed(child(stylesRoot, 'cellXfs'), 'xf').map((xf) => {
    const name = names.get(numberOf(xf, 'xfId') ?? 0);
    return name === undefined || name === 'Normal' ? null : name;
  });
}
