// Notices that a worker has gone silent. Counts ticks of its own timer rather than elapsed time, so that a sleeping laptop, a
// debugger or a blocked main thread is not taken for a silent worker.

const tickMs = 250;

export class Watchdog {
  private ticks = 0;
  private timer: ReturnType<typeof setInterval> | null = null;
  /** Resolves when nothing was heard for the stated time; never rejects. */
  readonly silence: Promise<void>;

  /** @param silenceSeconds how long silence lasts before it is reported */
  constructor(silenceSeconds: number) {
    const allowedTicks = Math.max(1, Math.ceil((silenceSeconds * 1000) / tickMs));
    this.silence = new Promise((resolve) => {
      this.timer = setInterval(() => {
        this.ticks++;
        if (this.ticks > allowedTicks) {
          this.stop();
          resolve();
        }
      }, tickMs);
    });
  }

  /** Notes a sign of life. */
  heard(): void {
    this.ticks = 0;
  }

  /** Ends the watch; `silence` then never settles. */
  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }
}
