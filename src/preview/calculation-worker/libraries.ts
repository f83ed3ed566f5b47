/** Loads Univer's published files into the worker, each after those that it is made of. Runs before worker.ts. */
declare function importScripts(...addresses: string[]): void;

const packages = ['themes', 'protocol', 'core', 'rpc', 'engine-formula', 'sheets', 'sheets-formula', 'sheets-filter'];

importScripts('/preview/bundles/calculation-vendor.js', ...packages.map((name) => `/preview/univer/${name}/lib/umd/index.js`));
