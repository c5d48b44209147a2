const LIMIT = 20; // minutes; the longest file takes a fifth of it on a busy machine

/** A reporter for Jest. The runner waits for a spec for ever: one that hangs is named, and the run ended as failed. */
export default class Watchdog {
  #timers = new Map();

  onTestFileStart({ path }) {
    this.#timers.set(path, setTimeout(() => this.#end(path), LIMIT * 60_000).unref());
  }

  onTestFileResult({ path }) {
    clearTimeout(this.#timers.get(path));
  }

  #end(path) {
    console.error(`${path} is still running after ${LIMIT} minutes.`);
    process.exit(1);
  }
}
