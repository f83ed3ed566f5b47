// Mutation testing runs each test for each mutant: a few examples of a property must do there.
const fastCheck = require('fast-check');

const ENOUGH = 8;

const { assert } = fastCheck;
const withFewerRuns = (property, settings) =>
  assert(property, { ...settings, numRuns: Math.min(settings?.numRuns ?? ENOUGH, ENOUGH), endOnFailure: true });
for (const module of [fastCheck, fastCheck.default]) {
  if (module !== undefined) module.assert = withFewerRuns;
}
