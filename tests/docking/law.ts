// What a law is to the docking suite: a statement of theory, parameter sets with the figures it predicts, and a way to have the real
// model produce these figures. It knows nothing of tolerances, replications or tables.

import type { KeyedRandom } from '../../src/core/random.ts';

/** What theory says of one figure. */
export type Expected =
  /** A closed form; the figure is a mean over replications. Tolerances are shares of `scale`, by default of the value itself. */
  | { readonly kind: 'value'; readonly value: number; readonly scale: number; readonly deviates?: string }
  /** A closed form that the model must give without any luck, up to `within`. */
  | { readonly kind: 'exact'; readonly value: number; readonly within: number; readonly deviates?: string }
  /** A direction: the interval of the mean lies on one side of zero. */
  | { readonly kind: 'sign'; readonly sign: 1 | -1; readonly deviates?: string }
  /** No effect at all: zero in every single replication. */
  | { readonly kind: 'zero'; readonly deviates?: string };

/** Makes one replication. Returns the figures by name. */
export type Replicate = (replication: number, random: KeyedRandom) => Readonly<Record<string, number>>;

export interface ParameterSet {
  /** Parameters in words; with the law's id it is the seed of the set. */
  readonly name: string;
  readonly expected: Readonly<Record<string, Expected>>;
  /** Sets the model up once. @param seed text that no one can choose */
  readonly prepare: (seed: string) => Replicate;
  /** Replications for directions, where no width is asked for; at least as many for values. */
  readonly replications?: number;
}

export interface Law {
  /** Identifier in kebab-case. */
  readonly id: string;
  /** Keys of the theory it stands for, such as `Q1`. */
  readonly key: string;
  readonly en: string;
  readonly zh: string;
  readonly formula: string;
  /** Which code of the model produces the figures, and what is not reached. */
  readonly through: string;
  /** The first set is the one that every test run makes. */
  readonly sets: readonly ParameterSet[];
}

/** A closed form that the mean over replications must meet. @param scale what tolerances are shares of */
export const value = (closedForm: number, scale = Math.abs(closedForm)): Expected => ({
  kind: 'value',
  value: closedForm,
  scale,
});

/** A closed form that is met without luck. @param within largest difference, by default for rounding only */
export const exact = (closedForm: number, within = 1e-6 * Math.max(1, Math.abs(closedForm))): Expected => ({
  kind: 'exact',
  value: closedForm,
  within,
});

/** A rise or a fall. */
export const sign = (direction: 1 | -1): Expected => ({ kind: 'sign', sign: direction });

/** No effect, to the last bit. */
export const zero: Expected = { kind: 'zero' };

/** The model is known not to meet the expectation: the table says so with the figure, and meeting it after all is an error. */
export const deviating = (expected: Expected, why: string): Expected => ({ ...expected, deviates: why });
