/** What the page's address asks for: `?pane=320&file=ke-hoach-2023-6-thang.xlsx&persona=excel-2021&lang=en-US&fault=slow-host`. */
import { isFaultName, type FaultName } from '../faults/fault';
import { parsePersona, type PersonaId } from '../personas';
import { parseLanguage, type Language } from './words/words';

export interface PageAddress {
  /** The pane's width in CSS pixels. */
  readonly paneWidth: number | null;
  /** What to open: a sample's name, or the path of a file that the server has (`/du-lieu/ke-hoach.xlsx`). */
  readonly file: string | null;
  readonly persona: PersonaId | null;
  readonly language: Language | null;
  /** What is to go wrong; separated by commas in the address. */
  readonly faults: readonly FaultName[];
}

/** Takes the query part of an address. What cannot be understood counts as not asked for. */
export function readAddress(search: string): PageAddress {
  const query = new URLSearchParams(search);
  const width = Number(query.get('pane') ?? Number.NaN);
  return {
    paneWidth: Number.isFinite(width) ? width : null,
    file: query.get('file'),
    persona: parsePersona(query.get('persona') ?? ''),
    language: parseLanguage(query.get('lang') ?? ''),
    faults: (query.get('fault') ?? '').split(',').filter(isFaultName),
  };
}
