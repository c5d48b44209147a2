/** Wakes whoever does a kind of work in this process, so that nobody waits for its next look round. */
export class Bell {
  private listener: (() => void) | undefined;

  listen(listener: (() => void) | undefined): void {
    this.listener = listener;
  }

  ring(): void {
    this.listener?.();
  }
}
