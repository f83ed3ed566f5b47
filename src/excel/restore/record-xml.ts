/** Records as XML: their JSON as the text of one element. */
import type { RestoreRecord } from './record';

const ROOT = 'chi-tieu';

/** `content` null: a mere mark, of which the namespace says everything. */
export function toXml(namespace: string, content: object | null): string {
  return content === null ? `<${ROOT} xmlns="${namespace}"/>` : `<${ROOT} xmlns="${namespace}">${escapeXml(JSON.stringify(content))}</${ROOT}>`;
}

/** The JSON within; undefined where there is none. */
export function contentOf(xml: string): unknown {
  const text = new RegExp(`<${ROOT}\\b[^>]*>([\\s\\S]*)</${ROOT}>`).exec(xml)?.[1];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(unescapeXml(text));
  } catch {
    return undefined;
  }
}

/** Null where it is no record, or one of a version that is not known here. */
export function recordIn(xml: string): RestoreRecord | null {
  const content = contentOf(xml) as Partial<RestoreRecord> | undefined;
  return content?.version === 1 && typeof content.run === 'string' ? (content as RestoreRecord) : null;
}

/** What XML 1.0 does not know (lone surrogates) or may change is written as a JSON escape, as the content is JSON. */
const UNKNOWN_TO_XML = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF\u007F-\u009F\u2028\u2029]/g;

function escapeXml(json: string): string {
  return json
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(UNKNOWN_TO_XML, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
