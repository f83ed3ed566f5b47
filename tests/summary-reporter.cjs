/** Prints the one plain line that continuous integration reads, after jest's own summary. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    process.stdout.write(`\nTests: ${results.numPassedTests} passed, ${results.numFailedTests} failed\n`);
  }
};
