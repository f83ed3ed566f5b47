/** A document's file → its lines. */
import { linesOfText, type DocumentLine } from '../plan/document/document-line';
import { decodeText } from './decode-text';
import { linesOfDocx } from './docx-lines';
import { linesOfHtml } from './html-lines';

export type DocumentFileRefusal =
  | { readonly reason: 'broken-docx' }
  /** A file of another kind, from which text has to be taken first. `old-word`: a .doc, or a .docx with a password. */
  | { readonly reason: 'other-file'; readonly kind: 'pdf' | 'old-word' | 'workbook' | 'image' | 'unknown' }
  | { readonly reason: 'file-too-large'; readonly bytes: number; readonly most: number };

export type DocumentFileOutcome = { readonly ok: true; readonly lines: readonly DocumentLine[] } | { readonly ok: false; readonly refusal: DocumentFileRefusal };

/** Word documents with pictures are large; their text never is. */
const MOST_BYTES = 50_000_000;

/** Reads .txt, .md, .html and .docx. `name` only decides where the content does not. */
export function readDocumentFile(bytes: Uint8Array, name: string): DocumentFileOutcome {
  if (bytes.length > MOST_BYTES) return { ok: false, refusal: { reason: 'file-too-large', bytes: bytes.length, most: MOST_BYTES } };
  if (startsWith(bytes, [0x50, 0x4b])) return readZip(bytes, name);
  const kind = KINDS.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (kind) return { ok: false, refusal: { reason: 'other-file', kind } };
  if (/\.docx$/i.test(name) && bytes.length > 0) return { ok: false, refusal: { reason: 'broken-docx' } };
  const text = decodeText(bytes);
  if (isBinary(text)) return { ok: false, refusal: { reason: 'other-file', kind: 'unknown' } };
  return { ok: true, lines: isHtml(text, name) ? linesOfHtml(text) : linesOfText(text) };
}

const KINDS: readonly (readonly ['pdf' | 'old-word' | 'image', readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function readZip(bytes: Uint8Array, name: string): DocumentFileOutcome {
  const lines = linesOfDocx(bytes);
  if (lines) return { ok: true, lines };
  return { ok: false, refusal: /\.xls[xmb]?$/i.test(name) ? { reason: 'other-file', kind: 'workbook' } : { reason: 'broken-docx' } };
}

/** Text has no control characters but tabs, line ends and page ends. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001B]/g)?.length ?? 0;
  return controls > sample.length * 0.01;
}

function isHtml(text: string, name: string): boolean {
  return /\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html|<meta|<body|<!--StartFragment)/i.test(text.slice(0, 2000));
}
