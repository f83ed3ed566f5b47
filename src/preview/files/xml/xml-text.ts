/** Text that goes into and comes out of XML. */

/** Escapes what stands between tags. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** `name="value"` for each attribute that has a value, each led by a space. */
export function attributesXml(attributes: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`)
    .join('');
}

/** Cell text as ST_Xstring (ECMA-376 part 1 §22.9.2.19): what XML cannot hold is written `_xHHHH_`. */
export function encodeCellText(text: string): string {
  const guarded = text.replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_');
  // eslint keeps control characters out of patterns, so the class is built from code points.
  return escapeXml(Array.from(guarded, (character) => (isUnwritable(character) ? xEscape(character) : character)).join(''));
}

/** The text that a `t` or `v` element of type ST_Xstring stands for. */
export function decodeCellText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** `<t>` with its text; blanks at the ends and line breaks are kept by `xml:space`. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${encodeCellText(text)}</${name}>`;
}

/** Escapes the value of an attribute in double quotes; its line breaks are kept as references. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\r/g, '&#13;').replace(/\t/g, '&#9;');
}

function isUnwritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const lone = code >= 0xd800 && code <= 0xdfff;
  return lone || code === 0xfffe || code === 0xffff || (code < 0x20 && code !== 0x09 && code !== 0x0a);
}

function xEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
