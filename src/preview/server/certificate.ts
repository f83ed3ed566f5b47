/** The certificate for https://localhost: the trusted one when the machine has it, else one of the preview's own. */
import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { verifyCertificates } from 'office-addin-dev-certs';

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether browsers of this machine accept it without asking. */
  readonly trusted: boolean;
}

const daysValid = 365;

/**
 * Takes the project's folder. Uses the developer certificate that office-addin-dev-certs has installed, when there is a
 * valid one; else generates one under `.preview/certificate/`, which needs no rights and changes nothing on the machine.
 */
export async function serverCertificate(root: string): Promise<Certificate> {
  if (isInstalled()) return { ...(await read(join(homedir(), '.office-addin-dev-certs'))), trusted: true };
  const folder = join(root, '.preview', 'certificate');
  const kept = await read(folder).catch(() => undefined);
  if (kept !== undefined && isCurrent(kept.cert)) return { ...kept, trusted: false };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await generate(root, folder);
  return { ...(await read(folder)), trusted: false };
}

function isInstalled(): boolean {
  try {
    return verifyCertificates();
  } catch {
    return false; // The check runs a script of the system's; where it cannot, nothing is known to be trusted.
  }
}

async function read(folder: string): Promise<{ readonly cert: Buffer; readonly key: Buffer }> {
  const [cert, key] = await Promise.all([readFile(join(folder, 'localhost.crt')), readFile(join(folder, 'localhost.key'))]);
  return { cert, key };
}

function isCurrent(cert: Buffer): boolean {
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  return new Date(new X509Certificate(cert).validTo).valueOf() > tomorrow;
}

/** In a process of its own: the key is searched in plain JavaScript for seconds, and the package talks on the console. */
async function generate(root: string, folder: string): Promise<void> {
  const script = `require('office-addin-dev-certs').generateCertificates(...process.argv.slice(1, 4), ${String(daysValid)})`;
  const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  await promisify(execFile)(process.execPath, ['-e', script, ...files], { cwd: root });
}
