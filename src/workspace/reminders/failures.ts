/** What failed of a day's mails while the others went on; raised once all of them have had their turn. */
export class Failures {
  private readonly errors: unknown[] = [];

  /** Undefined where it failed. */
  async keep<Answer>(attempt: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await attempt();
    } catch (error) {
      this.errors.push(error);
      return undefined;
    }
  }

  /** `what` follows their number. @throws AggregateError where anything failed */
  raise(what: string): void {
    if (this.errors.length > 0) throw new AggregateError(this.errors, `${this.errors.length} ${what}.`);
  }
}
