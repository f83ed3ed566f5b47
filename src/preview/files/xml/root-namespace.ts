import { SaxesParser } from 'saxes';

/** The namespace of a document's root element, empty where it has none; null where the text is not well-formed XML. */
export function rootNamespace(xml: string): string | null {
  const parser = new SaxesParser<{ xmlns: true; position: false }>({ xmlns: true, position: false });
  let namespace: string | null = null;
  parser.on('opentag', (tag) => {
    namespace ??= tag.uri;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return namespace;
}
