/** Excel's own cell styles: the name in Excel.BuiltInStyle, `builtinId` and name in the file (ECMA-376 part 1, §18.8.7). */
const accents = [1, 2, 3, 4, 5, 6].flatMap((accent) => {
  const first = 29 + (accent - 1) * 4;
  return [
    [`Accent${accent}`, first, `Accent${accent}`],
    [`Accent${accent}_20`, first + 1, `20% - Accent${accent}`],
    [`Accent${accent}_40`, first + 2, `40% - Accent${accent}`],
    [`Accent${accent}_60`, first + 3, `60% - Accent${accent}`],
  ] as const;
});

const builtIn: readonly (readonly [name: string, id: number, inFile: string])[] = [
  ['Normal', 0, 'Normal'],
  ['Comma', 3, 'Comma'],
  ['Currency', 4, 'Currency'],
  ['Percent', 5, 'Percent'],
  ['WholeComma', 6, 'Comma [0]'],
  ['WholeDollar', 7, 'Currency [0]'],
  ['Hlink', 8, 'Hyperlink'],
  ['HlinkTrav', 9, 'Followed Hyperlink'],
  ['Note', 10, 'Note'],
  ['WarningText', 11, 'Warning Text'],
  ['SheetTitle', 15, 'Title'],
  ['Heading1', 16, 'Heading 1'],
  ['Heading2', 17, 'Heading 2'],
  ['Heading3', 18, 'Heading 3'],
  ['Heading4', 19, 'Heading 4'],
  ['Input', 20, 'Input'],
  ['Output', 21, 'Output'],
  ['Calculation', 22, 'Calculation'],
  ['CheckCell', 23, 'Check Cell'],
  ['LinkedCell', 24, 'Linked Cell'],
  ['Total', 25, 'Total'],
  ['Good', 26, 'Good'],
  ['Bad', 27, 'Bad'],
  ['Neutral', 28, 'Neutral'],
  ...accents,
  ['ExplanatoryText', 53, 'Explanatory Text'],
];

/** The name of the API for a style of the file; one that is not Excel's own has its own name. */
export function styleNameOf(builtinId: number | null, inFile: string): string {
  return builtIn.find(([, id]) => id === builtinId)?.[0] ?? inFile;
}

/** What the file calls a style of the API. */
export function fileStyleOf(name: string): { readonly name: string; readonly builtinId: number | null } {
  const found = builtIn.find(([own]) => own === name);
  return found ? { name: found[2], builtinId: found[1] } : { name, builtinId: null };
}
