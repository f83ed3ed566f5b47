// Mutation testing runs each test for each mutant: twenty examples of a property must do there.
const fastCheck = require('fast-check');

fastCheck.configureGlobal({ numRuns: 20 });
const { assert } = fastCheck;
const withFewerRuns = (property, settings) => assert(property, { ...settings, numRuns: Math.min(settings?.numRuns ?? 20, 20) });
for (const module of [fastCheck, fastCheck.default]) {
  if (module !== undefined) module.assert = withFewerRuns;
}
