// How many worlds a comparison asks for, and whether the request makes sense.
import { WanggeError } from '../core/errors.ts';
import type { PrecisionRule } from './stopping.ts';

/** Most worlds one comparison may ask for; replication numbers are 0 .. n-1. */
export const REPLICATIONS_MAX = 100_000;

export type ReplicationPlan =
  { readonly kind: 'fixed'; readonly n: number } | ({ readonly kind: 'precision' } & PrecisionRule);

/** Returns the most worlds the plan can run. */
export function mostReplications(plan: ReplicationPlan): number {
  return plan.kind === 'fixed' ? plan.n : plan.max;
}

/** Checks a plan. @throws WanggeError `replication-plan` with the offending field, its value and the allowed range */
export function assertPlan(plan: ReplicationPlan): void {
  const count = (field: string, value: number, min: number): void => {
    if (!Number.isInteger(value) || value < min || value > REPLICATIONS_MAX) {
      throw outside(field, value, `${String(min)}..${String(REPLICATIONS_MAX)}`);
    }
  };
  if (plan.kind === 'fixed') {
    count('n', plan.n, 1);
    return;
  }
  count('min', plan.min, 1);
  count('max', plan.max, Math.max(2, plan.min));
  count('lookAhead', plan.lookAhead ?? 0, 0);
  if (!(plan.halfWidth > 0)) throw outside('halfWidth', plan.halfWidth, '> 0');
}

function outside(field: string, value: number, allowed: string): WanggeError {
  return new WanggeError(
    'replication-plan',
    {
      zh: `重复次数设置有误：${field} = ${String(value)}，允许 ${allowed}`,
      en: `Bad replication plan: ${field} = ${String(value)}, allowed ${allowed}`,
    },
    { field, value, allowed },
  );
}
