// The production add-in: dist/ with taskpane.html, commands.html, the static pages, icons, the licences of what the bundles
// hold, a web.config for IIS, and manifest.xml.
//   npm run build                                          for https://localhost:3000
//   npm run build -- --env base=https://host/path          the manifest's addresses for where the folder will be served
//   npm run build -- --env officejs=local                  brings Microsoft's library along, for networks without the Internet
'use strict';

const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');

const developmentBase = 'https://localhost:3000/';
const officeOrigin = 'https://appsforoffice.microsoft.com';
const officeAddress = `${officeOrigin}/lib/1/hosted/office.js`;
const localOfficeFolder = 'office-js';

/** Largest sizes in bytes before compression: of any one file, and of what a page loads at its start. */
const budget = { maxAssetSize: 500_000, maxEntrypointSize: 900_000 };

module.exports = (env = {}) => {
  const base = baseOf(env.base);
  const officeIsLocal = isLocal(env.officejs);
  return {
    mode: 'production',
    context: __dirname,
    target: ['web', 'es2020'],
    devtool: false,
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' },
    output: { path: path.join(__dirname, 'dist'), filename: 'js/[name].[contenthash:8].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2020', transform: { react: { runtime: 'automatic' } } } },
        },
      ],
    },
    optimization: {
      // React and Fluent change less often than we do: a new version of ours leaves them in the browser's cache.
      splitChunks: {
        cacheGroups: {
          react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: 'react', chunks: 'all', priority: 20 },
          // The domain in a file of its own: no single file is too large to be fetched quickly.
          plan: { test: /[\\/]src[\\/]plan[\\/]/, name: 'plan', chunks: (chunk) => chunk.name === 'taskpane', priority: 5, enforce: true },
          fluent: { test: /[\\/]node_modules[\\/]/, name: 'fluent', chunks: (chunk) => chunk.name === 'taskpane', priority: 10 },
        },
      },
    },
    performance: { hints: 'error', ...budget, assetFilter: (file) => /^js\/.*\.js$/.test(file) },
    plugins: [
      page('src/taskpane/taskpane.html', ['taskpane'], officeIsLocal),
      page('src/commands/commands.html', ['commands'], officeIsLocal),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (xml) => withBase(xml.toString(), base) },
          { from: 'assets/icons/*.png' },
          { from: 'assets/hosting/web.config', transform: (xml) => (officeIsLocal ? withLocalOffice(xml.toString()) : xml) },
          ...['unsupported.js', 'shell.css', 'support.html'].map((file) => ({ from: `src/taskpane/${file}`, to: file })),
          ...['notice.html', 'notice.css', 'notice.js'].map((file) => ({ from: `src/commands/${file}`, to: file })),
          ...(officeIsLocal ? [localOffice()] : []),
        ].map((pattern) => ({ ...pattern, info: { minimized: true } })), // Copied as they stand: unsupported.js must stay ES5.
      }),
      notices(officeIsLocal),
    ],
    stats: 'errors-warnings',
  };
};
module.exports.withBase = withBase;
module.exports.withLocalOffice = withLocalOffice;

/** One page with its bundle; the page itself is plain HTML, no template. */
function page(file, chunks, officeIsLocal) {
  const source = path.join(__dirname, file);
  return new HtmlPlugin({
    filename: path.basename(file),
    chunks,
    scriptLoading: 'defer',
    minify: false,
    templateContent: () => {
      const html = readFileSync(source, 'utf8');
      return officeIsLocal ? withLocalOffice(html) : html;
    },
  });
}

/** The page with our copy of office.js, and no other origin in its policy. */
function withLocalOffice(html) {
  return html.replaceAll(officeAddress, `${localOfficeFolder}/office.js`).replace(`frame-src ${officeOrigin}`, "frame-src 'self'").replaceAll(` ${officeOrigin}`, '');
}

/** The licences of everything that the bundles hold. */
function notices(officeIsLocal) {
  return new LicenseWebpackPlugin({
    outputFilename: 'THIRD-PARTY-NOTICES.txt',
    perChunkOutput: false,
    stats: { warnings: false, errors: true },
    additionalModules: officeIsLocal ? [{ name: '@microsoft/office-js', directory: path.join(__dirname, 'node_modules/@microsoft/office-js') }] : [],
    renderLicenses: (modules) =>
      modules
        .map(({ packageJson, licenseId, licenseText }) => `${packageJson.name} ${packageJson.version}\n${licenseId}\n\n${licenseText ?? ''}`.trimEnd())
        .sort()
        .join(`\n\n${'-'.repeat(80)}\n\n`) + '\n',
  });
}

/** Microsoft's files, unmodified; without those for debugging and for other applications than Excel. */
function localOffice() {
  return {
    from: 'node_modules/@microsoft/office-js/dist',
    to: localOfficeFolder,
    globOptions: { ignore: ['**/*debug*', '**/*.d.ts', '**/*vsdoc*', '**/{outlook,word,powerpoint,onenote,project,access}*'] },
  };
}

/** The manifest with another address in place of the development server's. */
function withBase(xml, base) {
  return xml.replaceAll(developmentBase, base);
}

function baseOf(asked) {
  if (asked === undefined) return developmentBase;
  if (typeof asked !== 'string' || !/^https:\/\/[^\s"<>&]+$/.test(asked)) throw new Error('--env base= cần một địa chỉ https, ví dụ --env base=https://may-chu/chi-tieu');
  return asked.endsWith('/') ? asked : `${asked}/`;
}

function isLocal(asked) {
  if (asked === undefined || asked === 'cdn') return false;
  if (asked === 'local') return true;
  throw new Error('--env officejs= nhận “local” hoặc “cdn”.');
}
