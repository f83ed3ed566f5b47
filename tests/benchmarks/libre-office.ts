/** Calculates workbooks anew with LibreOffice, in a profile of its own that is told to do so also for files of other programs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export function isInstalled(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Opens each file, calculates it and saves it under its name in `folder` again. `profile` is a folder for LibreOffice's own settings. Throws where it fails. */
export function recalculate(files: readonly string[], folder: string, profile: string): readonly string[] {
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS);
  const { status, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', folder, ...files],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
  return files.map((file) => path.join(folder, path.basename(file)));
}
