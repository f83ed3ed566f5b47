import type { PaneMessages } from '../vi/pane';

export const pane: PaneMessages = {
  name: 'Chỉ Tiêu',
  otherLanguage: { locale: 'vi', short: 'VI', label: 'Chuyển sang tiếng Việt' },

  recognised: {
    label: 'The table in view',
    indicators: (count) => `${count} indicators`,
    period: (day) => `reporting date ${day}`,
    periodIsToday: (day) => `reporting date ${day} (today)`,
    periodIsTodayHint: 'The table states no reporting period, so today is used.',
    sheet: (sheet) => `Sheet “${sheet}”`,
    chooseSheet: 'Sheet',
    sheetChoice: (sheet, count) => `${sheet} (${count} indicators)`,
  },

  run: {
    start: 'Check and update',
    remove: 'Remove marks',
    readAgain: 'Read again',
    tryAgain: 'Try again',
    step: {
      reading: 'Reading the table',
      checking: 'Checking the figures',
      writing: 'Writing computed columns and marks',
      verifying: 'Reading back what was written',
    },
    stepOf: (step, steps) => `Step ${step}/${steps}`,
    removing: 'Removing marks',
    nothingWritten: 'Only read so far; nothing was written.',
    updated: (time, cells) => `Updated ${time} · ${cells} cells`,
    nothingToChange: (time) => `Checked ${time} · already right, no cell written`,
    removed: (time) => `Marks removed ${time}`,
    nothingToRemove: 'There are no marks of Chỉ Tiêu to remove.',
    selectFailed: (cell) => `Could not go to cell ${cell}.`,
  },

  confirmRemoval: {
    question: 'Remove all computed columns, highlights and the sheet “Cấu hình” that Chỉ Tiêu added?',
    reassurance: 'Entered figures stay as they are.',
    yes: 'Remove',
    no: 'Keep',
  },

  views: {
    label: 'View',
    progress: 'Progress',
    checks: 'Checks',
    waiting: (count) => `${count} to look at`,
  },

  progress: {
    chart: 'Indicators by status',
    filter: 'Filter by status',
    lagging: (count) => `${count} lagging`,
    chosen: (count) => `${count} chosen`,
    order: 'furthest behind first',
    clearFilter: 'Clear filter',
    figures: (actual, target) => `Actual ${actual} · target ${target}`,
    noFigure: 'no figure yet',
    percent: (percent) => `${percent}%`,
    expected: (percent) => `expected ${percent}%`,
    shortOfExpected: (amount) => `${amount} short of schedule`,
    remaining: (amount) => `${amount} remaining`,
    belowTarget: (amount) => `${amount} below target`,
    aboveTarget: (amount) => `${amount} above target`,
    points: 'points',
    outlook: (amount) => `year-end outlook ${amount}`,
    nothingLagging: 'No indicator is lagging.',
    judged: (judged, all) => `${judged} of ${all} indicators were judged.`,
    nothingJudged: 'No indicator could be judged yet.',
    nothingJudgedNext: 'Enter figures in the result column of the table; every indicator that is due and has a figure is judged here at once.',
    noneChosen: 'No indicator has the chosen statuses.',
  },

  checks: {
    filter: 'Filter by severity',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    row: (row) => `Row ${row}`,
    found: (count, rows) => `${count} to look at in ${rows} rows`,
    suggestion: (cell, value) => `Hint: change cell ${cell} to ${value}`,
    apply: (value: string) => `Apply ${value}`,
    applyText: 'Apply',
    dismiss: 'Dismiss…',
    dismissing: {
      reason: 'Reason',
      reasons: ['The figure is right, checked against documents', 'As set or published by a higher level', 'Difference of rounding', 'A real change in the period'],
      other: 'Another reason',
      otherHint: 'Write the reason if it is not in the list',
      person: 'Reviewed by',
      yes: 'Dismiss',
      no: 'Cancel',
      kept: 'The reason is kept on the sheet “Cấu hình”; this comes back when the figures change.',
    },
    walk: 'One after the other',
    next: 'Next',
    previous: 'Previous',
    position: (at: string, all: string) => `${at}/${all}`,
    dismissed: (count: string) => `Dismissed (${count})`,
    dismissedBy: (reason: string, person: string, day: string) => [reason, person, day].filter((part) => part !== '').join(' · '),
    reopen: 'Look again',
    repaired: (cell: string, before: string, after: string) => `Fixed cell ${cell}: ${before} → ${after}`,
    undo: 'Undo',
    blank: '(blank)',
    nothingFound: 'No mistakes found.',
    compared: (count) => `The figures of ${count} indicators were compared with the plan and with each other.`,
    noneChosen: 'Nothing has the chosen severity.',
  },

  sketch: {
    label: 'A plan table looks like this',
    headers: ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện'],
    rows: [
      ['1', 'Diện tích lúa', 'ha', '55', '28'],
      ['2', 'Giải quyết việc làm', 'người', '100', '38'],
    ],
  },

  details: { label: 'Technical details' },

  crashed: {
    title: 'The pane ran into an error.',
    next: 'The workbook was not changed. Open the pane again.',
    again: 'Open again',
  },

  notInExcel: { title: 'Chỉ Tiêu runs in Excel.', next: 'Open this add-in from Excel.' },
};
