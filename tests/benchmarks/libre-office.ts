/** LibreOffice, in a profile of its own: calculates workbooks anew, or tells what it understood of them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Formulas are calculated anew on opening: always, or never. */
const recalculating = (mode: 'always' | 'never') => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode === 'always' ? 0 : 1}</value></prop></item>
</oor:items>`;

export function isInstalled(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Opens each file, calculates it and saves it under its name in `folder` again. `profile` is a folder for LibreOffice's own settings. Throws where it fails. */
export function recalculate(files: readonly string[], folder: string, profile: string): readonly string[] {
  convert(files, folder, profile, { format: 'xlsx', mode: 'always', minutes: 10 });
  return files.map((file) => path.join(folder, path.basename(file)));
}

/**
 * Converts each file to a flat OpenDocument file in `folder`, results as the file has them, and gives their paths; a file that
 * LibreOffice cannot open has none.
 */
export function toFlatOpenDocument(files: readonly string[], folder: string, profile: string): readonly string[] {
  convert(files, folder, profile, { format: 'fods', mode: 'never', minutes: 30 });
  return files.map((file) => path.join(folder, `${path.basename(file, path.extname(file))}.fods`));
}

function convert(files: readonly string[], folder: string, profile: string, { format, mode, minutes }: { format: string; mode: 'always' | 'never'; minutes: number }): void {
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), recalculating(mode));
  const { status, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--convert-to', format, '--outdir', folder, ...files],
    { encoding: 'utf8', timeout: minutes * 60_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
}
