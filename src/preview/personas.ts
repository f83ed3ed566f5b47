/** The Excels that the host can be. Requirement sets: learn.microsoft.com "Excel JavaScript API requirement sets". */
export type PersonaId = 'excel-2021' | 'excel-2024' | 'microsoft-365';

export interface Persona {
  readonly id: PersonaId;
  readonly name: string;
  /** Requirement sets and their newest version. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** `DelayForCellEdit` is not documented, but asked for by the client before it sends `delayForCellEdit` (onBeforeExcelRun). */
const common = { DelayForCellEdit: '1.1', DialogApi: '1.2', OpenBrowserWindowApi: '1.1', ImageCoercion: '1.1' } as const;

export const personas: Readonly<Record<PersonaId, Persona>> = {
  'excel-2021': { id: 'excel-2021', name: 'Excel 2021', requirements: { ...common, ExcelApi: '1.14' } },
  'excel-2024': { id: 'excel-2024', name: 'Excel 2024', requirements: { ...common, ExcelApi: '1.17' } },
  'microsoft-365': { id: 'microsoft-365', name: 'Microsoft 365', requirements: { ...common, ExcelApi: '1.20' } },
};

/** As Office.context.requirements.isSetSupported answers; a missing version means any. */
export function isSetSupported(persona: Persona, name: string, version: string | number | undefined): boolean {
  const newest = Object.entries(persona.requirements).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  return newest !== undefined && compareVersions(newest, String(version ?? '0')) >= 0;
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
