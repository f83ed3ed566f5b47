// Lets Mocha run the domain's tests as Jest does. Stryker's runner for Mocha keeps the modules loaded between mutants, which
// takes milliseconds for each where Jest takes a second.
const { expect } = require('expect');
const { bind } = require('jest-each');

require('tsx/cjs'); // TypeScript

/** To be called in a file of tests: there Mocha has defined its own functions. */
module.exports = function asJest() {
  globalThis.expect = expect;
  globalThis.it.each = bind(globalThis.it, false);
  globalThis.describe.each = bind(globalThis.describe, false);
  globalThis.test = globalThis.it;
};
