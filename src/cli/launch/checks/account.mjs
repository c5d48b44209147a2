/** Keeps count of checks: single specs, and each tool that is run as a whole as one. */
export class Account {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** On a build server nothing may be skipped: there a skip is a failure. */
  constructor({ maySkip, print = console.log }) {
    this.maySkip = maySkip;
    this.print = print;
  }

  heading(text) {
    this.print(`\n━━━ ${text} ${'━'.repeat(Math.max(0, 100 - text.length))}`);
  }

  pass(count = 1) {
    this.passed += count;
  }

  fail(count, why) {
    this.failed += count;
    this.print(`✗ ${why}`);
  }

  skip(count, why) {
    if (!this.maySkip) return this.fail(count, `${why} (with CI=true nothing may be skipped)`);
    this.skipped += count;
    this.print(`\n!!! SKIPPED !!! ${why}\n`);
  }

  get line() {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }
}
