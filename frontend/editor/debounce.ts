/** Runs a task once things have been quiet for `delay` milliseconds, or at once when asked. */
export class Debounce {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly task: () => void,
    private readonly delay: number,
  ) {}

  /** Whether the task is still to run. */
  get waiting(): boolean {
    return this.timer !== undefined;
  }

  /** Starts the wait anew. */
  schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), this.delay);
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
