/** What the page's address asks for: `?pane=320&file=ke-hoach-2023-6-thang.xlsx&persona=excel-2021`. */

export interface PageAddress {
  /** The pane's width in CSS pixels. */
  readonly paneWidth: number | null;
  /** A sample to open. */
  readonly file: string | null;
  readonly persona: string | null;
}

/** Takes the query part of an address. A width that is no number counts as none. */
export function readAddress(search: string): PageAddress {
  const query = new URLSearchParams(search);
  const width = Number(query.get('pane') ?? Number.NaN);
  return { paneWidth: Number.isFinite(width) ? width : null, file: query.get('file'), persona: query.get('persona') };
}
