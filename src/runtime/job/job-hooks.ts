// What a job asks of the place that runs it: whether to go on, where to report, how much memory it may take.
// Knows neither threads nor messages.

export interface JobHooks {
  /**
   * Asked between slices of about 20 ms; `true` ends the job with the code `cancelled`. A place that gets its messages through
   * an event loop returns a promise that lets the loop turn first.
   */
  isCancelled?(): boolean | Promise<boolean>;
  /** Told the share of the job that is done, 0..1, never falling, at most ten times a second. */
  onProgress?(fraction: number): void;
  /** Most bytes that one job may take by estimate; absent means defaultMemoryLimitBytes. */
  readonly memoryLimitBytes?: number;
}
