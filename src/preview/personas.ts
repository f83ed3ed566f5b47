/** The Excels that the host can be. Requirement sets: learn.microsoft.com "Excel JavaScript API requirement sets". */
export type PersonaId = 'excel-2021' | 'excel-2024' | 'microsoft-365' | 'excel-web';

export interface Persona {
  readonly id: PersonaId;
  readonly name: string;
  /** Requirement sets and their newest version. */
  readonly requirements: Readonly<Record<string, string>>;
  /** As `Office.context.platform` tells where the client runs without a page; in the workbench it is always the web's. */
  readonly platform: 'PC' | 'OfficeOnline';
  /** Larger requests and answers are refused; Infinity for none. */
  readonly mostBytes: number;
}

/** `DelayForCellEdit` is not documented, but asked for by the client before it sends `delayForCellEdit` (onBeforeExcelRun). */
const common = { DelayForCellEdit: '1.1', DialogApi: '1.2', OpenBrowserWindowApi: '1.1', ImageCoercion: '1.1' } as const;

/** "Excel on the web has a payload size limit for requests and responses of 5MB": Resource limits and performance optimization for Office Add-ins. */
export const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

/** The newest set that Microsoft's client in its npm package knows. */
const newest = '1.20';

export const personas: Readonly<Record<PersonaId, Persona>> = {
  'excel-2021': { id: 'excel-2021', name: 'Excel 2021', requirements: { ...common, ExcelApi: '1.14' }, platform: 'PC', mostBytes: Infinity },
  'excel-2024': { id: 'excel-2024', name: 'Excel 2024', requirements: { ...common, ExcelApi: '1.17' }, platform: 'PC', mostBytes: Infinity },
  'microsoft-365': { id: 'microsoft-365', name: 'Microsoft 365', requirements: { ...common, ExcelApi: newest }, platform: 'PC', mostBytes: Infinity },
  'excel-web': { id: 'excel-web', name: 'Excel trên web', requirements: { ...common, ExcelApi: newest, ExcelApiOnline: '1.1' }, platform: 'OfficeOnline', mostBytes: WEB_LIMIT_BYTES },
};

/** Reads how a person names an Excel: `2021`, `excel-2024`, `Microsoft 365`, `web`. Null where it is none of these. */
export function parsePersona(text: string): PersonaId | null {
  const name = text.trim().toLowerCase().replace(/^(?:microsoft|excel)[- ]/, '');
  return Object.values(personas).find(({ id }) => id.replace(/^(?:microsoft|excel)-/, '') === name)?.id ?? null;
}

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
