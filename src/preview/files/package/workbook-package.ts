import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { parseXml, type XmlDocument } from '../xml/xml-tree';

/** Media that are compressed already: deflating them again only takes time. */
const STORED = /\.(?:png|jpe?g|gif|zip|docx|xlsx)$/i;
/** The earliest date that a zip entry can carry; Excel writes it too, and equal input gives equal files. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** The parts of an .xlsx package, read, replaced, added and removed by name; a part that is not touched keeps its bytes. */
export class WorkbookPackage {
  private readonly parts = new Map<string, { name: string; bytes: Uint8Array }>();
  private readonly documents = new Map<string, XmlDocument>();
  private changed = false;

  /** Unpacks. `limit` is the number of bytes that all parts may have together. Throws where the zip cannot be read. */
  static unpack(bytes: Uint8Array, limit: number): WorkbookPackage | 'too-large' {
    const unpacked = new WorkbookPackage();
    let total = 0;
    const entries = unzipSync(bytes, {
      filter: (entry) => {
        total += entry.originalSize;
        return total <= limit && !entry.name.endsWith('/');
      },
    });
    if (total > limit) return 'too-large';
    for (const [name, content] of Object.entries(entries)) unpacked.put(name.replace(/\\/g, '/'), content);
    unpacked.changed = false;
    return unpacked;
  }

  /** A package of the given parts: name → text. */
  static of(texts: Readonly<Record<string, string>>): WorkbookPackage {
    const created = new WorkbookPackage();
    for (const [name, text] of Object.entries(texts)) created.put(name, strToU8(text));
    return created;
  }

  get isChanged(): boolean {
    return this.changed;
  }

  /** The names of all parts, in the package's order. */
  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /** Part names are the same in upper and lower case (OPC §6.2.2.3). */
  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name.toLowerCase())?.bytes;
  }

  /** The part's text; undefined where there is no such part. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && decode(bytes);
  }

  /** The part as a tree, read once; throws where it is not XML. */
  xml(name: string): XmlDocument | undefined {
    const key = name.toLowerCase();
    const known = this.documents.get(key);
    if (known) return known;
    const text = this.text(name);
    if (text === undefined) return undefined;
    const document = parseXml(text);
    this.documents.set(key, document);
    return document;
  }

  /** Replaces or adds a part; a part whose text stays the same keeps its bytes. */
  setText(name: string, text: string): void {
    if (this.text(name) === text) return;
    this.put(name, strToU8(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2')));
  }

  remove(name: string): void {
    this.documents.delete(name.toLowerCase());
    if (this.parts.delete(name.toLowerCase())) this.changed = true;
  }

  /** Packs all parts in their order. */
  pack(): Uint8Array {
    const zippable: Zippable = {};
    for (const { name, bytes } of this.parts.values()) {
      zippable[name] = [bytes, { level: STORED.test(name) ? 0 : 6, mtime: ENTRY_DATE }];
    }
    return zipSync(zippable);
  }

  private put(name: string, bytes: Uint8Array): void {
    const key = name.toLowerCase();
    this.documents.delete(key);
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, bytes });
    this.changed = true;
  }
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
