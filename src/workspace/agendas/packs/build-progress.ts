export type Report = (done: number, total: number) => Promise<void>;

/**
 * Counts the steps of a build. It remembers when telling failed, because that is no fault of what was being built: the
 * job has gone to another process, for example.
 */
export class BuildProgress {
  private done = 0;
  private failure: Error | undefined;

  constructor(
    private readonly total: number,
    private readonly report: Report,
  ) {}

  async step(): Promise<void> {
    this.done += 1;
    await this.report(this.done, this.total).catch((error: unknown) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
      throw this.failure;
    });
  }

  refuseIfUntold(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}
