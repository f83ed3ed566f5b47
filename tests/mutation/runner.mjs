/**
 * A test runner for Stryker that keeps the modules loaded between mutants: milliseconds for each, where Jest takes a second.
 * It knows what the domain's tests use: `describe`, `it`, `it.each`, `expect`. Only mutants that are active at run time are
 * tested (`ignoreStatic` in stryker.config.cjs), so nothing has ever to be loaded again.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { withCachesWatched } from './caches.mjs';

class HotTestRunner {
  #context = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #tests = [];
  #forgetCaches = () => undefined;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const { loadTests } = createRequire(path.join(process.cwd(), 'tests/mutation/'))('./tests.cjs'); // of the sandbox
    const { forget } = withCachesWatched(() => (this.#tests = testsOf(loadTests)));
    this.#forgetCaches = forget;
  }

  async dryRun() {
    const results = [];
    for (const test of this.#tests) {
      this.#forgetCaches(); // what a test reaches must not depend on the one before
      this.#context.currentTestId = test.id;
      results.push(await resultOf(test));
    }
    this.#context.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const wanted = new Set(testFilter ?? this.#tests.map(({ id }) => id));
    this.#forgetCaches();
    Object.assign(this.#context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const results = [];
    for (const test of likelyKillersFirst(this.#tests.filter(({ id }) => wanted.has(id)), activeMutant.fileName)) {
      results.push(await resultOf(test));
      if (results.at(-1).status === TestStatus.Failed && !disableBail) break;
    }
    const tooOften = determineHitLimitReached(this.#context.hitCount, hitLimit);
    return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests: results });
  }
}

/** The tests that stand in a file of the mutated file's name, then those of its folder, then the rest. */
function likelyKillersFirst(tests, mutatedFile) {
  const name = path.basename(mutatedFile, '.ts');
  const folder = path.basename(path.dirname(mutatedFile));
  const distance = ({ file }) => (path.basename(file, '.test.ts') === name ? 0 : path.basename(path.dirname(file)) === folder ? 1 : 2);
  return tests.toSorted((a, b) => distance(a) - distance(b));
}

/** The tests that the loaded files define, in their order. */
function testsOf(loadTests) {
  const tests = [];
  let file = '';
  const titles = [];
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  const it = (title, run) => tests.push({ id: String(tests.length), name: [...titles, title].join(' › '), file, run });
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  Object.assign(globalThis, { describe, it, test: it, expect });
  loadTests((name) => (file = name));
  return tests;
}

async function resultOf({ id, name, run }) {
  const start = performance.now();
  const outcome = await Promise.resolve()
    .then(run)
    .then(() => ({ status: TestStatus.Success }), (error) => ({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) }));
  return { id, name, timeSpentMs: Math.round(performance.now() - start), ...outcome };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'hot', HotTestRunner)];
