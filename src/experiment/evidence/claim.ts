// A claim as it is registered before it is run: the world, the arms, and what is expected of each check. Shapes only.
// RULES 27: patch, measure and smallest effect that matters stand before the run; each check is by construction, emergent or
// docked to a closed form. A claim knows nothing of results.
import type { Patch } from '../../scenario/schema/scenario.ts';
import type { BilingualText } from '../../scenario/schema/parameter.ts';
import type { Reading, WeeklySeries } from './reading.ts';

/** How the model comes to the result: its mechanism states it, its decisions bring it about, or a closed form says it. */
export const grades = ['by-construction', 'emergent', 'docked'] as const;
export type Grade = (typeof grades)[number];

/** Whether a document says so, or we do. */
export const bases = ['document', 'own'] as const;
export type Basis = (typeof bases)[number];

/** What is expected of a contrast; `equal` is judged by equivalence, and exactly where nothing matters (0). */
export const expectations = ['higher', 'lower', 'not-higher', 'not-lower', 'equal'] as const;
export type Expectation = (typeof expectations)[number];

export interface Arm {
  readonly id: string;
  readonly title: BilingualText;
  /** Laid over the setting on the reform day; absent = the setting itself. */
  readonly patch?: Patch | undefined;
}

interface CheckHead {
  readonly id: string;
  readonly title: BilingualText;
  readonly grade: Grade;
  readonly basis: Basis;
}

/** A weighted sum of a reading over arms, world by world: a difference, an interaction, a curvature, or one level. */
export interface ContrastCheck extends CheckHead {
  readonly kind: 'contrast';
  readonly reading: Reading;
  /** Factor by arm id. */
  readonly contrast: Readonly<Record<string, number>>;
  readonly expect: Expectation;
  /** Smallest effect that matters, >= 0, in the unit of the reading; the margin where `equal` or `not-...` is expected. */
  readonly matters: number;
}

/** Arms whose outcomes must be the same number for number. */
export interface IdenticalCheck extends CheckHead {
  readonly kind: 'identical';
  readonly arms: readonly string[];
  /** Measures that are left aside, such as cash paid where the arms pay different sums for nothing. */
  readonly ignoring: readonly string[];
}

/** The difference between two arms in one weekly series must show before that in another. */
export interface OnsetCheck extends CheckHead {
  readonly kind: 'onset';
  readonly first: WeeklySeries;
  readonly then: WeeklySeries;
  readonly arm: string;
  readonly against: string;
}

export type Check = ContrastCheck | IdenticalCheck | OnsetCheck;

/** Where a claim and its rival each hold: the same contrast at several levels of what moderates it, in order. */
export interface Region {
  /** Id of the rival claim, which expects the opposite sign of every check named here. */
  readonly rival: string;
  readonly moderator: BilingualText;
  readonly levels: readonly { readonly level: BilingualText; readonly check: string }[];
}

export interface Claim {
  readonly id: string;
  /** Id of the claim in the source documents, e.g. `Z15`; `null` for a requirement on the model itself. */
  readonly claim: string;
  readonly title: BilingualText;
  readonly statement: BilingualText;
  readonly source: BilingualText;
  /** YYYY-MM-DD. */
  readonly registered: string;
  /** Whole towns: how many of a representative sample, or which. */
  readonly towns: number | readonly number[];
  readonly replications: number;
  readonly arms: readonly Arm[];
  readonly checks: readonly Check[];
  readonly region?: Region | undefined;
}

/** Returns the ids of the arms that a check looks at, in the order of the claim. */
export function armsOf(check: Check, claim: Pick<Claim, 'arms'>): string[] {
  const named =
    check.kind === 'contrast'
      ? Object.keys(check.contrast)
      : check.kind === 'identical'
        ? check.arms
        : [check.arm, check.against];
  return claim.arms.map(({ id }) => id).filter((id) => named.includes(id));
}
