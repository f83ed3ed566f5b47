// The preview's own bundles, apart from the product's (webpack.config.js): built by prepare.mjs into .preview/.
// Nothing is minimised and Univer is never bundled (that takes a minute and a half): the page loads Univer's published
// UMD files and our code refers to their globals.
'use strict';

const path = require('node:path');
const { univerGlobal } = require('./univer-globals.cjs');

const root = path.resolve(__dirname, '../..');
const output = path.join(root, '.preview');

/** What every bundle shares: TypeScript through swc, readable output, production builds of the packages. */
const base = {
  context: root,
  mode: 'none',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  optimization: { nodeEnv: 'production', moduleIds: 'named', minimize: false, emitOnErrors: false },
  performance: { hints: false },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: require.resolve('swc-loader'),
        options: { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' } },
      },
    ],
  },
};

/** Code of ours over Univer's UMD files: each import of Univer becomes the global that its file has left. */
const overUniver = {
  ...base,
  target: ['web', 'es2022'],
  devtool: 'source-map',
  output: { path: path.join(output, 'page'), filename: '[name].js' },
  externalsType: 'var',
  externals: [
    ({ request }, done) => {
      const name = univerGlobal(request ?? '');
      if (name === undefined) done();
      else done(null, name);
    },
  ],
};

/** React and RxJS as the globals that Univer's UMD files expect (React 19 publishes no such build of its own). */
const vendor = {
  ...base,
  name: 'vendor',
  target: 'web',
  entry: { vendor: './src/preview/page/vendor.ts' },
  output: { path: path.join(output, 'page'), filename: '[name].js' },
};

const workbench = { ...overUniver, name: 'workbench', entry: { workbench: './src/preview/page/workbench.ts' } };

/** The same for the worker that calculates, without React. */
const calculationVendor = { ...vendor, name: 'calculation-vendor', target: 'webworker', entry: { 'calculation-vendor': './src/preview/calculation-worker/vendor.ts' } };

const calculation = {
  ...overUniver,
  name: 'calculation',
  target: ['webworker', 'es2022'],
  entry: { calculation: ['./src/preview/calculation-worker/libraries.ts', './src/preview/calculation-worker/worker.ts'] },
};

/**
 * The add-in without a user interface, for the command line: a plain script for a `vm` context that has the globals
 * `Excel` and `Office`. It leaves `ChiTieu` behind in the context (src/commands/headless.ts).
 */
const check = {
  ...base,
  name: 'check',
  target: ['es2022'],
  entry: { check: './src/commands/headless.ts' },
  output: { path: output, filename: '[name].js', globalObject: 'globalThis', chunkFormat: false },
};

module.exports = [vendor, workbench, calculationVendor, calculation, check];
