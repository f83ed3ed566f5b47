/** What the buttons of Microsoft's snippets must bring about, read off the snippets themselves (OfficeDev/office-js-snippets, samples/excel). */

export interface Expectation {
  /** Texts that must stand in the console. */
  readonly says?: readonly (string | RegExp)[];
  /** What cells must hold afterwards, `Sample!A1:B2` by rows; null for an empty cell. */
  readonly cells?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** The fill of cells, null for none. */
  readonly fills?: Readonly<Record<string, string | null>>;
  /** The error that the button is there to show. */
  readonly error?: RegExp;
  /** What it needs of a person or of the network, and does not get here. */
  readonly needs?: string;
}

/** The snippet asks the page for elements that its own HTML lacks; in Excel it stops there as well. */
const faultyPage: Expectation = { error: /Cannot read properties of null \(reading 'addEventListener'\)/ };
const userFile: Expectation = { needs: 'a file that the user chooses' };

const produce = [
  ['Product', 'Qty', 'Unit Price', 'Total Price'],
  ['Almonds', 2, 7.5, 15],
  ['Coffee', 1, 34.5, 34.5],
  ['Chocolate', 5, 9.56, 47.8],
];

/** By `folder/snippet`, then by the button's id; `''` is the start of the script. */
export const expectations: Readonly<Record<string, Readonly<Record<string, Expectation>>>> = {
  '01-basics/basic-api-call': { run: { says: ['The range address was "Sheet1!A1".'], fills: { 'Sheet1!A1': '#FFFF00' } } },
  '01-basics/basic-api-call-es5': { run: { says: ['The range address was "Sheet1!A1".'], fills: { 'Sheet1!A1': '#FFFF00' } } },
  // The chart is added to the sheet in front before `Sample` comes there: Excel, too, looks for it in vain.
  '10-chart/chart-formatting': { 'format-chart': { error: /ItemNotFound/ }, 'show-datalabels': { error: /ItemNotFound/ }, 'change-color': { error: /ItemNotFound/ } },
  '14-conditional-formatting/conditional-formatting-basic': {
    setup: { cells: { 'Sample!A21:C21': [['Contoso', 256, -55.31]] } },
    'list-conditional-formats': { says: ['ColorScale', 'PresetCriteria', 'DataBar', 'IconSet', 'ContainsText', 'CellValue', 'TopBottom', 'Custom'] },
  },
  '30-events/event-column-and-row-sort': { '': faultyPage },
  '30-events/events-chart-activated': { '': faultyPage },
  '34-named-item/create-and-remove-named-item': {
    'add-name-to-total': { cells: { 'Sample!D11': [[507]] } },
    'format-named-range': { fills: { 'Sample!A1': '#FF0000', 'Sample!D1': '#FF0000' } },
    'remove-name': { cells: { 'Sample!D11': [[507]] } },
    'list-named-items': { says: ['This worksheet contains 1 named items.', '"name":"ExpensesHeader"'] },
  },
  '34-named-item/update-named-item': {
    'add-named-item': { says: ['Just created the named item "MyRange" located here: =Sample!$B$2:$E$7'] },
    'update-named-item': { says: ["it's now located here: =Sample!$B$10:$D$14"] },
  },
  '42-range/formatting': {
    setup: { cells: { 'Sample!B2:E5': produce } },
    'set-font-and-fill-color': { fills: { 'Sample!B2': '#4472C4', 'Sample!E2': '#4472C4', 'Sample!B3': null } },
  },
  '42-range/insert-delete-clear-range': {
    setup: { cells: { 'Sample!B2:E5': produce } },
    'insert-range': { cells: { 'Sample!B3:E6': [produce[1] ?? [], [null, null, null, null], produce[2] ?? [], produce[3] ?? []] } },
    'delete-range': { cells: { 'Sample!B2:E5': produce } },
    'clear-range': { cells: { 'Sample!D2:E5': [['Unit Price', null], [7.5, null], [34.5, null], [9.56, null]] }, fills: { 'Sample!D2': '#4472C4', 'Sample!E2': null } },
  },
  '42-range/outline': { 'setup-totals': { cells: { 'Sample!G4': [[9000]], 'Sample!R10': [[160800]] } } },
  '42-range/range-areas': {
    'color-selected-ranges': { fills: { 'Sample!A1': '#ADD8E6' } },
    'color-specified-ranges': { fills: { 'Sample!D3': '#FFC0CB', 'Sample!G5': '#FFC0CB', 'Sample!E3': null } },
    'color-all-formula-ranges': { fills: { 'Sample!F3': '#90EE90', 'Sample!H5': '#90EE90', 'Sample!J4': '#90EE90', 'Sample!E3': null } },
    'color-all-logical-text-ranges': { fills: { 'Sample!B2': '#FFA500', 'Sample!I3': '#FFA500', 'Sample!C3': null } },
    'read-properties-specified-ranges': { says: ['Each range is an entireColumn: false', 'Range addresses: Sample!C3:C5, Sample!E3:E5', 'Number of ranges: 2'] },
  },
  '42-range/range-auto-fill': {
    'setup-first-sums': { cells: { 'Sample!F4': [[9000]], 'Sample!K4': [[9500]], 'Sample!P4': [[7300]] } },
    'auto-fill-values': { cells: { 'Sample!F4:F7': [[9000], [3700], [23000], [40000]] }, fills: { 'Sample!F4': '#ADD8E6', 'Sample!F5': null } },
    'auto-fill-formats': { cells: { 'Sample!K5:K7': [[null], [null], [null]] }, fills: { 'Sample!K7': '#ADD8E6' } },
    'auto-fill-copy': { cells: { 'Sample!P4:P7': [[7300], [2700], [22500], [34100]] }, fills: { 'Sample!P7': '#ADD8E6' } },
  },
  '42-range/range-copyfrom': {
    setup: { cells: { 'Sample!A1:E1': [[3, 5, 7, null, 15]] } },
    copyAll: { cells: { 'Sample!F1:K1': [['Copied Range', 3, 5, 7, null, 15]] }, fills: { 'Sample!K1': '#90EE90' } },
    copyFormula: { cells: { 'Sample!G2:K2': [[3, 5, 7, null, 15]] }, fills: { 'Sample!K2': null } },
    copyFormulaResult: { cells: { 'Sample!G3': [[15]] } },
    copySingleAcrossRange: { cells: { 'Sample!G4:K4': [[3, 3, 3, 3, 3]] } },
    copyOnlyFormat: { cells: { 'Sample!G5:K5': [[null, null, null, null, null]] }, fills: { 'Sample!K5': '#90EE90' } },
    skipBlanks: { cells: { 'Sample!G6:K6': [[3, 5, 7, 'Old Data', 15]] } },
    transpose: { cells: { 'Sample!G7:G11': [[3], [5], [7], [null], [15]] } },
    move: { cells: { 'Sample!G12:K12': [[3, 5, 7, null, 15]], 'Sample!A1:E1': [[null, null, null, null, null]] } },
  },
  '42-range/range-find': {
    findText: { says: ['Sample!C4'] },
    findTextWithNullCheck: { says: ['Sample!C4'] },
  },
  '42-range/range-hyperlink': {
    'create-url-hyperlinks': { cells: { 'Orders!A3:A5': [['Potato'], ['Tomato'], ['Lettuce']] } },
    'create-document-hyperlinks': { cells: { 'Orders!A9:A11': [['Apple'], ['Banana'], ['Melon']] } },
    'update-hyperlinks': { says: ['Updated the hyperlink'], cells: { 'Orders!A3': [['Potato']] } },
    'clear-hyperlinks': { cells: { 'Orders!A3:A5': [['Potato'], ['Tomato'], ['Lettuce']] }, fills: { 'Orders!A4': '#D3D3D3' } },
  },
  '42-range/range-merged-ranges': { 'get-merged-range': { says: ['Address of the merged range: Sample!B2:E2', 'Number of cells in the merged range: 4'] } },
  '42-range/range-remove-duplicates': {
    'delete-name': {
      says: ['5 entries with duplicate names removed.', '4 entries with unique names remain in the range.'],
      cells: { 'Sample!B3:B7': [['Onions'], ['Potatoes'], ['Red Wine'], ['Arugula'], [null]] },
    },
  },
  '42-range/range-text-orientation': { 'get-text-orientation': { says: ['The text orientation within the range "Sample!B2:E2" is 90.'] } },
  '42-range/set-get-values': {
    'set-value': { cells: { 'Sample!C3': [[5]] } },
    'set-values': { cells: { 'Sample!B5:D5': [['Potato Chips', 10, 1.8]] } },
    'set-formula': { cells: { 'Sample!E3': [[37.5]] } },
    'set-formulas': { cells: { 'Sample!E2:E6': [['Total Price'], [37.5], [34.5], [18], [90]] } },
    'set-formulas-r1c1': { cells: { 'Sample!E2:E6': [['Total Price'], [37.5], [34.5], [18], [90]] } },
    'get-formulas': { says: ['"=C3 * D3"', '"=SUM(E3:E5)"'] },
    'get-texts': { says: ['"37.5"', '"Total Price"'] },
  },
  '46-table/convert-range-to-table': { 'convert-range-to-table': { cells: { 'Sample!A1:B2': [['Product', 'Qtr1'], ['Frames', 5000]] } } },
  '50-workbook/create-get-change-delete-settings': {
    'create-setting': { says: ['Workbook needs review: true'] },
    'change-setting': { says: ['Workbook needs review: false'] },
    'delete-setting': { says: ['The setting has been deleted'] },
  },
  '50-workbook/create-workbook': { 'create-new-workbook-from-file': userFile },
  '50-workbook/culture-info': {
    'display-culture-info': { says: ['Local decimal separator: .', 'System thousands separator: ,'] },
    'write-decimal': { cells: { 'Sample!C2': [[14.37]] } },
  },
  '50-workbook/culture-info-date-time': { 'display-date-time-setting': { says: ['System short date format: M/d/yyyy', 'System date separator: /'] } },
  '50-workbook/workbook-calculation': {
    'manual-calculations': { says: ['Current calculation mode: Manual'] },
    'automatic-calculations': { says: ['Current calculation mode: Automatic'] },
  },
  '50-workbook/workbook-get-active-cell': { 'get-active-cell': { says: ['The active cell is Sheet1!A1'] } },
  '50-workbook/workbook-insert-external-worksheets': { 'insert-sheets': userFile },
  '54-worksheet/active-worksheet': { 'get-active-worksheet': { says: ['The active worksheet is "Sheet1"'] } },
  '54-worksheet/add-delete-rename-move-worksheet': {
    'add-worksheet': { says: ['Added worksheet named "Sheet2" in position 1'] },
    'delete-worksheet': { says: ['Deleting worksheet named "Sheet2"'] },
    'rename-worksheet': { says: [/Renamed worksheet to "Renamed\d+"/] },
  },
  '54-worksheet/list-worksheets': { 'list-worksheets': { says: ['There is one worksheet in the workbook:', 'Sheet1'] } },
  '54-worksheet/tab-color': { 'get-tab-color': { says: ['Tab color for the "Sheet1" worksheet is'] } },
  '54-worksheet/worksheet-copy': { 'copy-worksheet': { says: ["'Sample' was copied to 'Sample (2)'"] } },
  '54-worksheet/worksheet-freeze-panes': { 'get-location': { says: [/frozen in the top-and-left-most pane\) is "Sample!A1:/] } },
  '54-worksheet/worksheet-range-cell': {
    'get-used-range': { says: ['is "Sample!B2:E5"'] },
    'get-entire-range': { says: ['is "Sample!A1:XFD1048576"'] },
    'get-range': { says: ['is "Sample!B2:C5"'] },
    'get-cell': { says: ['is "Sample!E2"'] },
  },
  '54-worksheet/worksheet-visibility': {
    'hide-worksheet': { says: ['Cannot hide the only visible worksheet'] },
    'unhide-worksheet': { says: ['No hidden worksheets in the workbook'] },
  },
};
