/** Excel's names of paper sizes (Excel.PaperType) and the numbers that a file has for them (ECMA-376, pageSetup@paperSize). */
export const paperSizes: readonly (readonly [string, number])[] = [
  ['Letter', 1],
  ['LetterSmall', 2],
  ['Tabloid', 3],
  ['Ledger', 4],
  ['Legal', 5],
  ['Statement', 6],
  ['Executive', 7],
  ['A3', 8],
  ['A4', 9],
  ['A4Small', 10],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
  ['Folio', 14],
];
