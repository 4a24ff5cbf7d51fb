/**
 * Runs a task once things have been quiet for `delay` milliseconds, or at once when asked. When they never get quiet it
 * runs all the same, `longest` milliseconds after the first call.
 */
export class Debounce {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;

  constructor(
    private readonly task: () => void,
    private readonly delay: number,
    private readonly longest = 1500,
  ) {}

  /** Whether the task is still to run. */
  get waiting(): boolean {
    return this.timer !== undefined;
  }

  /** Starts the wait anew. */
  schedule(): void {
    const now = performance.now();
    if (this.timer === undefined) this.since = now;
    clearTimeout(this.timer);
    const wait = Math.min(this.delay, Math.max(0, this.since + this.longest - now));
    this.timer = setTimeout(() => this.flush(), wait);
  }

  /** Runs the task now if it was waiting. */
  flush(): void {
    if (this.timer === undefined) return;
    this.cancel();
    this.task();
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
