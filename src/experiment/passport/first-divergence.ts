// Where the lives of one incident under two designs part, and why (案件对照): the first step that differs in kind, choice or time.
import type { Biography, BiographyStep } from '../../model/ledger/tracer.ts';

export interface Divergence {
  /** Place of the step in both lives; all before it are alike. */
  readonly index: number;
  /** Minute of the earlier of the two steps. */
  readonly minute: number;
  /**
   * `decision`: the worker decides, and otherwise; `step`: something else happens; `time`: the same happens at another time;
   * `end`: one life goes on where the other has no further step.
   */
  readonly kind: 'decision' | 'step' | 'time' | 'end';
  /** The steps themselves; null where a life has none there. */
  readonly baseline: BiographyStep | null;
  readonly design: BiographyStep | null;
}

/** The step at which a worker decides; its detail has the number of the option in `chosen`. */
export const decisionStep = 'worker-decides';

/** Returns where two lives part; null when they are alike step by step. */
export function firstDivergence(baseline: Biography, design: Biography): Divergence | null {
  const length = Math.max(baseline.steps.length, design.steps.length);
  for (let index = 0; index < length; index++) {
    const before = index < baseline.steps.length ? baseline.steps[index] : null;
    const after = index < design.steps.length ? design.steps[index] : null;
    const kind = differenceOf(before, after);
    if (kind === null) continue;
    const minute = Math.min(before?.minute ?? Infinity, after?.minute ?? Infinity);
    return { index, minute, kind, baseline: before, design: after };
  }
  return null;
}

function differenceOf(before: BiographyStep | null, after: BiographyStep | null): Divergence['kind'] | null {
  if (before === null || after === null) return before === after ? null : 'end';
  if (before.step !== after.step || before.ledger !== after.ledger) return 'step';
  if (before.step === decisionStep && before.detail.chosen !== after.detail.chosen) return 'decision';
  return before.minute === after.minute ? null : 'time';
}
