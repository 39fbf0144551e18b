// Shows progress on stderr: one line that is rewritten on a terminal, a plain line per tenth elsewhere, nothing when quiet.
import { cutTo } from '../output/display-width.ts';
import type { Texts } from '../texts/texts.ts';
import { durationText } from './duration-text.ts';

export interface ProgressState {
  /** Share of the work done, 0..1. */
  readonly fraction: number;
  readonly done: number;
  readonly most: number;
  readonly failed: number;
  /** The work may end earlier than `most`. */
  readonly mayEndEarlier: boolean;
  readonly note: string;
}

export interface ProgressTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const redrawMs = 200;
/** Before this share is done, a remaining time would be a guess. */
const leastForEstimate = 0.03;
const eraseLine = '\r\u001b[K';

export class ProgressDisplay {
  private readonly target: ProgressTarget;
  private readonly texts: Texts;
  private readonly quiet: boolean;
  private readonly startedMs = performance.now();
  private drawnMs = -Infinity;
  private tenths = 0;
  private drawn = false;

  constructor(target: ProgressTarget, texts: Texts, quiet: boolean) {
    this.target = target;
    this.texts = texts;
    this.quiet = quiet;
  }

  /** Shows a state, if it is time to. */
  show(state: ProgressState): void {
    if (this.quiet) return;
    if (this.target.isTTY === true) this.redraw(state);
    else if (Math.floor(state.fraction * 10 + 1e-9) > this.tenths) {
      this.tenths = Math.floor(state.fraction * 10 + 1e-9);
      this.target.write(`${this.line(state)}\n`);
    }
  }

  /** Removes the line, so that the result stands on a clean terminal. */
  end(): void {
    if (this.drawn) this.target.write(eraseLine);
    this.drawn = false;
  }

  private redraw(state: ProgressState): void {
    const nowMs = performance.now();
    if (nowMs - this.drawnMs < redrawMs) return;
    this.drawnMs = nowMs;
    this.drawn = true;
    this.target.write(eraseLine + cutTo(this.line(state), (this.target.columns ?? 80) - 1));
  }

  private line({ fraction, done, most, failed, mayEndEarlier, note }: ProgressState): string {
    const { progress } = this.texts;
    const elapsedMs = performance.now() - this.startedMs;
    const leftSeconds = fraction >= leastForEstimate ? (elapsedMs * (1 - fraction)) / fraction / 1000 : null;
    const left = leftSeconds === null || fraction >= 1 ? [] : [durationText(leftSeconds, this.texts)];
    return [
      `${Math.floor(fraction * 100)}%`,
      progress.replications(done, most),
      ...(failed > 0 ? [progress.failed(failed)] : []),
      ...(note === '' ? [] : [note]),
      ...left.map((text) => (mayEndEarlier ? progress.atMost(text) : progress.remaining(text))),
    ].join('  ');
  }
}
