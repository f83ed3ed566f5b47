import type { PageSetup } from '../custom-data';
import { child, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xml-tree';
import type { NameEntry } from './workbook-part';

/** The page layout of a sheet: its own elements, and the built-in names that hold print area and titles. */
export function readPageSetup(root: XmlElement, names: readonly NameEntry[]): PageSetup {
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const options = child(root, 'printOptions');
  const texts = child(root, 'headerFooter');
  const margin = (name: string) => numberOf(margins, name) ?? 0;
  const orientation = setup?.attributes.orientation;
  const builtIn = (name: string) => names.find((entry) => entry.name.toLowerCase() === `_xlnm.${name}`)?.text;
  const titles = builtIn('print_titles')?.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map(withoutSheet) ?? [];
  const printArea = builtIn('print_area')?.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map(withoutSheet).join(',');
  return defined({
    orientation: orientation === 'landscape' || orientation === 'portrait' ? orientation : undefined,
    paperSize: numberOf(setup, 'paperSize') ?? undefined,
    scale: numberOf(setup, 'scale') ?? undefined,
    fitToWidth: numberOf(setup, 'fitToWidth') ?? undefined,
    fitToHeight: numberOf(setup, 'fitToHeight') ?? undefined,
    isFitToPage: flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage') || undefined,
    margins: margins && {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
      header: margin('header'),
      footer: margin('footer'),
    },
    isCenteredHorizontally: flag(options, 'horizontalCentered') || undefined,
    isCenteredVertically: flag(options, 'verticalCentered') || undefined,
    printGridlines: flag(options, 'gridLines') || undefined,
    printHeadings: flag(options, 'headings') || undefined,
    isBlackAndWhite: flag(setup, 'blackAndWhite') || undefined,
    isDraft: flag(setup, 'draft') || undefined,
    firstPageNumber: flag(setup, 'useFirstPageNumber') ? (numberOf(setup, 'firstPageNumber') ?? undefined) : undefined,
    comments: oneOf(setup?.attributes.cellComments, ['none', 'asDisplayed', 'atEnd']),
    errors: oneOf(setup?.attributes.errors, ['displayed', 'blank', 'dash', 'NA']),
    pageOrder: oneOf(setup?.attributes.pageOrder, ['downThenOver', 'overThenDown']),
    header: child(texts, 'oddHeader')?.text,
    footer: child(texts, 'oddFooter')?.text,
    evenHeader: child(texts, 'evenHeader')?.text,
    evenFooter: child(texts, 'evenFooter')?.text,
    firstHeader: child(texts, 'firstHeader')?.text,
    firstFooter: child(texts, 'firstFooter')?.text,
    differsOnEvenPages: flag(texts, 'differentOddEven') || undefined,
    differsOnFirstPage: flag(texts, 'differentFirst') || undefined,
    alignsWithMargins: flag(texts, 'alignWithMargins', true) ? undefined : false,
    scalesWithSheet: flag(texts, 'scaleWithDoc', true) ? undefined : false,
    rowBreaks: readBreaks(child(root, 'rowBreaks')),
    columnBreaks: readBreaks(child(root, 'colBreaks')),
    printArea,
    titleRows: titles.find((title) => /^\d+:\d+$/.test(title)),
    titleColumns: titles.find((title) => /^[A-Z]+:[A-Z]+$/i.test(title)),
  });
}

/** `id` counts the rows before the break. */
function readBreaks(list: XmlElement | undefined): readonly number[] | undefined {
  const breaks = childrenNamed(list, 'brk').flatMap((element) => numberOf(element, 'id') ?? []);
  return breaks.length > 0 ? breaks : undefined;
}

function oneOf<T extends string>(word: string | undefined, words: readonly T[]): T | undefined {
  return words.find((each) => each === word);
}

function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1).replace(/\$/g, '');
}

function defined(setup: { [K in keyof PageSetup]: PageSetup[K] | undefined }): PageSetup {
  const entries: [string, unknown][] = Object.entries(setup);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
