// The plans of zones that can be compared: today's, the one on the page, those put aside, those that a search found. Each once, and with
// the reason where it cannot be simulated. Pure.
import { planHash, planText } from '../../src/zoning/plan/plan-text.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { message, type Message } from '../i18n/said.ts';
import { planOfDrawn } from './drawn-zones.ts';
import type { KeptPlan } from './kept-plans.ts';

export const planLimits = { least: 2, most: 6 } as const;

export interface CandidatePlan {
  readonly id: string;
  readonly kind: 'today' | 'page' | 'kept' | 'found';
  /** As the user has called it, or as the page calls it. */
  readonly name: string | Message;
  readonly plan: ZonePlan;
  readonly hash: string;
  readonly text: string;
  /** Why it cannot be compared; null = it can. */
  readonly why: Message | null;
}

export interface PlanSources {
  readonly today: ZonePlan;
  /** The plan on the page; null while it is today's, untouched. */
  readonly page: ZonePlan | null;
  readonly kept: readonly KeptPlan[];
  readonly found: readonly ZonePlan[];
  /** Seed of the map, and its cells. */
  readonly map: string;
  readonly cells: number;
}

/** Lists the plans; kept ones of other maps are left out. */
export function candidatePlans({ today, page, kept, found, map, cells }: PlanSources): CandidatePlan[] {
  const listed: CandidatePlan[] = [];
  const add = (
    id: string,
    kind: CandidatePlan['kind'],
    name: CandidatePlan['name'],
    plan: ZonePlan,
  ): void => {
    const hash = planHash(plan);
    const without = plan.zoneOf.reduce((count, zone) => count + Number(zone < 0), 0);
    const same = listed.find((one) => one.hash === hash);
    const why =
      without > 0
        ? message('plans.why.unfinished', { n: without })
        : same === undefined
          ? null
          : message('plans.why.same');
    listed.push({ id, kind, name, plan, hash, text: planText(plan), why });
  };
  add('today', 'today', message('plans.name.today'), today);
  for (const { id, name, zones } of kept) {
    const plan = zones.map === map ? planOfKept(zones, cells) : null;
    if (plan !== null) add(id, 'kept', name, plan);
  }
  if (page !== null) add('page', 'page', message('plans.name.page'), page);
  found.forEach((plan, at) =>
    add(`found-${at + 1}`, 'found', message('plans.name.found', { n: at + 1 }), plan),
  );
  return listed;
}

function planOfKept(zones: KeptPlan['zones'], cells: number): ZonePlan | null {
  try {
    return planOfDrawn(zones, cells);
  } catch {
    return null; // put aside on a map with other cells
  }
}

/**
 * Returns the plans to compare: those ticked, else those not ticked off; plans of a search only when ticked.
 * @param ticks what the user has said, by id
 */
export function chosenPlans(
  candidates: readonly CandidatePlan[],
  ticks: Readonly<Record<string, boolean>>,
): CandidatePlan[] {
  const wanted = candidates.filter(({ id, kind, why }) => why === null && (ticks[id] ?? kind !== 'found'));
  return wanted.slice(0, planLimits.most);
}
