// Makes ready what a command of package.json needs: node src/preview/prepare.mjs [install] [build] [page] [check]
//   install   the packages of package-lock.json (npm ci)
//   build     the production add-in (dist/) and the preview's own bundles, page and check
//   page      the workbench page's bundles (.preview/page/)
//   check     the add-in for the command line (.preview/check.js)
// Does only what is missing or out of date, and then says so in one line on standard error: standard output belongs to the
// command that follows. Plain Node without packages, and in a syntax that an old Node can read far enough to be told.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is built from what. `outputs` are the files whose age counts; `sources` are files and folders. */
const product = {
  words: 'Đang dựng tiện ích…',
  webpack: ['--mode', 'production'],
  outputs: ['dist/taskpane.html', 'dist/commands.html'],
  sources: ['src/plan', 'src/document-files', 'src/excel', 'src/messages', 'src/taskpane', 'src/commands', 'assets', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'],
};
const page = {
  words: 'Đang dựng trang xem thử…',
  webpack: ['--config', 'src/preview/webpack.preview.cjs', ...['vendor', 'workbench', 'calculation-vendor', 'calculation'].flatMap((name) => ['--config-name', name])],
  outputs: ['vendor', 'workbench', 'calculation-vendor', 'calculation'].map((name) => `.preview/page/${name}.js`),
  sources: ['src/preview', 'tsconfig.json', 'package-lock.json'],
};
const check = {
  words: 'Đang dựng phần kiểm tra trên dòng lệnh…',
  webpack: ['--config', 'src/preview/webpack.preview.cjs', '--config-name', 'check'],
  outputs: ['.preview/check.js'],
  sources: ['src/plan', 'src/document-files', 'src/excel', 'src/messages', 'src/commands', 'src/preview/webpack.preview.cjs', 'tsconfig.json', 'package-lock.json'],
};

const steps = {
  install: () => installPackages(),
  build: () => build(product) && build(page) && build(check),
  page: () => build(page),
  check: () => build(check),
};

function main(wanted) {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    return say(`Cần Node.js ${oldestNode} trở lên; máy này đang dùng ${process.versions.node}. Tải bản mới tại https://nodejs.org`);
  }
  const unknown = wanted.find((name) => !(name in steps));
  if (unknown !== undefined) return say(`prepare.mjs không biết việc “${unknown}”.`);
  return wanted.every((name) => steps[name]());
}

function installPackages() {
  if (packagesAreInstalled()) return true;
  say('Đang cài các gói cần thiết (npm ci), khoảng một phút…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm === undefined ? run('npm', args, { shell: process.platform === 'win32' }) : run(process.execPath, [npm, ...args], {});
  return done || say('Chưa cài được các gói. Hãy kiểm tra kết nối mạng rồi chạy lại.');
}

/** npm notes what it has installed in node_modules/.package-lock.json. Packages for other systems need not be there. */
function packagesAreInstalled() {
  const wanted = readJson('package-lock.json');
  const installed = readJson('node_modules/.package-lock.json');
  if (wanted === undefined || installed === undefined) return false;
  return Object.keys(wanted.packages).every((place) => {
    const { version, optional, link } = wanted.packages[place];
    const found = installed.packages[place];
    return place === '' || optional === true || link === true || (found !== undefined && found.version === version);
  });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

function build(target) {
  const begun = new Date();
  if (!isOutOfDate(target)) return true;
  say(target.words);
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  if (!run(process.execPath, [webpack, ...target.webpack, '--stats=errors-only'], {})) return say('Dựng không thành công.');
  // Webpack leaves a file alone whose content has not changed: without this it would look out of date for ever.
  target.outputs.filter((file) => existsSync(join(root, file))).forEach((file) => utimesSync(join(root, file), begun, begun));
  return true;
}

function isOutOfDate({ outputs, sources }) {
  const oldestOutput = Math.min(...outputs.map((file) => changedAt(join(root, file), 0)));
  const newestSource = Math.max(...sources.map((place) => newestBelow(join(root, place))));
  return oldestOutput < newestSource;
}

/** The newest change of a file, or of anything in a folder; a folder's own date tells of files taken away. */
function newestBelow(place) {
  const own = changedAt(place, 0);
  if (own === 0 || !statSync(place).isDirectory()) return own;
  return Math.max(own, ...readdirSync(place).map((name) => newestBelow(join(place, name))));
}

function changedAt(file, otherwise) {
  return existsSync(file) ? statSync(file).mtimeMs : otherwise;
}

/** Runs a program whose words all go to standard error. True when it succeeded. */
function run(command, args, options) {
  const ended = spawnSync(command, args, Object.assign({ cwd: root, stdio: ['ignore', 2, 2] }, options));
  return ended.status === 0;
}

/** One line to the person. Gives false, so that a refusal can be returned in one go. */
function say(line) {
  process.stderr.write(`${line}\n`);
  return false;
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
