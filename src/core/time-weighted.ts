// The time average of a quantity that changes by jumps, such as a queue's length.

/** Integral, time average and maximum of a step function of time. */
export class TimeWeighted {
  /** Current value. */
  value = 0;
  /** Largest value since the start of the window. */
  maximum = 0;
  private area = 0;
  private start = 0;
  private last = 0;

  /** @param time start of the window, in the unit of all later times
   *  @param value value from then on */
  constructor(time = 0, value = 0) {
    this.value = value;
    this.maximum = value;
    this.start = time;
    this.last = time;
  }

  /** Sets the value from `time` on; times must not go back. */
  set(time: number, value: number): void {
    this.area += this.value * (time - this.last);
    this.last = time;
    this.value = value;
    if (value > this.maximum) this.maximum = value;
  }

  /** Adds a jump at `time`. */
  add(time: number, jump: number): void {
    this.set(time, this.value + jump);
  }

  /** Forgets the past (end of warm-up): the window begins at `time` with the current value. */
  restart(time: number): void {
    this.area = 0;
    this.start = time;
    this.last = time;
    this.maximum = this.value;
  }

  /** Returns the integral of the value from the start of the window to `time`. */
  integral(time: number): number {
    return this.area + this.value * (time - this.last);
  }

  /** Returns the time average up to `time`; NaN for an empty window. */
  mean(time: number): number {
    return time > this.start ? this.integral(time) / (time - this.start) : NaN;
  }

  /** Returns the state for snapshots. */
  save(): Float64Array {
    return Float64Array.of(this.value, this.maximum, this.area, this.start, this.last);
  }

  /** Puts back what save returned. */
  load(saved: Float64Array): void {
    this.value = saved[0];
    this.maximum = saved[1];
    this.area = saved[2];
    this.start = saved[3];
    this.last = saved[4];
  }
}
