// The state behind the Scheme screen: the design that is edited, its assessment as typed and as computed, what it changes in
// sentences, what is doubtful about it, and which known scheme it is nearest to. Every edit is one entry of the workbench's journal;
// what a scenario cannot hold is refused with the reason and changes nothing.
import { schemeGuards } from '../../src/scenario/check/scheme-guards.ts';
import { describeChange } from '../../src/scenario/describe.ts';
import { policyOf } from '../../src/scenario/patch.ts';
import { knownSchemes, recogniseScheme } from '../../src/scenario/presets/recognise-preset.ts';
import type { Patch, Policy, Scenario } from '../../src/scenario/schema/scenario.ts';
import type { IndicatorId } from '../../src/scenario/schema/indicators.ts';
import type { MessageKey } from '../i18n/dictionary.ts';
import type { BilingualText } from '../i18n/language-tag.ts';
import { editedPolicy, leverReset, sameValue } from '../levers/lever-edit.ts';
import { withPeriodShare, type Period } from '../levers/period-shares.ts';
import { withPreset } from '../levers/preset-edits.ts';
import {
  isWholeValue,
  reformPatches,
  typedEditsOf,
  withEditedToday,
  withEditsOf,
} from '../plan/effective-scenario.ts';
import { leafPaths, valueAt, withoutValueAt, withValueAt, type LeverPath } from '../plan/patch-paths.ts';
import { sumOf, weightPaths, wholeWeights, withWholeWeights } from '../plan/whole-weights.ts';
import type { Workbench } from './workbench.svelte.ts';

export type Scored = keyof typeof weightPaths;
export type TypedWeights = Readonly<Partial<Record<IndicatorId, number>>>;

/** Weight of an indicator that is added to a full table. */
const firstWeight = 0.1;

export class SchemeDesk {
  readonly workbench: Workbench;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
  }

  readonly design = $derived.by(() => {
    const { designs } = this.workbench.base;
    return designs.find(({ id }) => id === this.workbench.focus) ?? designs[0];
  });
  readonly isBaseline = $derived.by(() => this.design.id === this.workbench.baseline);
  /** What the design changes: today's scheme, with the user's changes to it. */
  readonly base = $derived.by<Scenario>(() =>
    this.isBaseline ? this.workbench.base : withEditedToday(this.workbench.base, this.workbench.plan),
  );
  readonly #typed = $derived.by<Patch>(() => typedEditsOf(this.workbench.plan, this.design.id));
  /** The design without the user's changes. */
  readonly own = $derived.by<Policy>(() => editedPolicy(this.base, this.design, {}));
  /** The design as it is computed. */
  readonly policy = $derived.by<Policy>(() =>
    editedPolicy(this.base, this.design, withWholeWeights(this.#typed)),
  );
  /** The design as it was typed: weights may miss their sum. */
  readonly table = $derived.by<Policy>(() =>
    Object.values(weightPaths).reduce<Policy>((policy, path) => {
      const typed = valueAt(this.#typed, path);
      return typed === undefined ? policy : withValueAt(policy, path, typed);
    }, this.policy),
  );
  /** What the design changes of its own, and what the user changed in it, one sentence each. */
  readonly ownChanges = $derived.by(() => (this.isBaseline ? [] : describeChange(this.base, this.own)));
  readonly yourChanges = $derived.by(() => describeChange(this.own, this.table));
  readonly warnings = $derived.by(() => schemeGuards(this.base, this.table));
  readonly known = $derived.by(() => knownSchemes(this.base));
  readonly recognised = $derived.by(() => recogniseScheme(this.table, this.known));

  weights(scored: Scored): TypedWeights {
    return valueAt(this.table, weightPaths[scored]) as TypedWeights;
  }

  /** Sets a setting. Returns why it is refused, or null. */
  set(path: LeverPath, value: unknown, note: MessageKey = 'scheme.note.setting'): BilingualText | null {
    return this.#commit(this.#edited(this.#typed, path, value), note);
  }

  setWeight(scored: Scored, id: IndicatorId, value: number): BilingualText | null {
    const weights = { ...this.weights(scored), [id]: value };
    return this.set(weightPaths[scored], weights, 'scheme.note.weight');
  }

  /** Sets the share of a period; the others make room. */
  setPeriodShare(period: Period, value: number): BilingualText | null {
    const { week, month, quarter, year } = this.policy.scheme.components;
    const now = { week: week.share, month: month.share, quarter: quarter.share, year: year.share };
    const shares = withPeriodShare(now, period, value);
    const edits = Object.entries(shares).reduce(
      (result, [one, share]) => withValueAt(result, ['scheme', 'components', one, 'share'], share),
      this.#typed,
    );
    return this.#commit(edits, 'scheme.note.setting');
  }

  /** Adds an indicator to the workers' score, with what the others leave, or a tenth where they leave nothing. */
  add(id: IndicatorId): BilingualText | null {
    const left = 1 - sumOf(this.weights('worker'));
    const weights = { ...this.weights('worker'), [id]: left > 1e-6 ? left : firstWeight };
    return this.set(weightPaths.worker, weights, 'scheme.note.add');
  }

  /** Takes an indicator out of both scores. */
  remove(id: IndicatorId): BilingualText | null {
    const edits = (Object.keys(weightPaths) as Scored[]).reduce((result, scored) => {
      const { [id]: gone, ...left } = this.weights(scored);
      const path = weightPaths[scored];
      return gone === undefined ? result : this.#edited(result, path, left);
    }, this.#typed);
    return this.#commit(edits, 'scheme.note.remove');
  }

  /** Scales the weights of a score to 100 per cent. */
  scale(scored: Scored): BilingualText | null {
    return this.set(
      weightPaths[scored],
      wholeWeights(this.weights(scored) as Record<string, number>),
      'scheme.note.scale',
    );
  }

  usePreset(id: string): BilingualText | null {
    return this.#commit(withPreset(this.base, this.design, this.#typed, id), 'scheme.note.preset');
  }

  /** Takes back what one sentence tells; null takes back everything. */
  takeBack(path: string | null): BilingualText | null {
    if (path === null) return this.#commit({}, 'journal.reset');
    return this.#commit(this.#without(path.split('.')), 'journal.reset');
  }

  #without(path: readonly string[]): Patch {
    const whole = Object.values(weightPaths).find((one) => path.join('.').startsWith(`${one.join('.')}.`));
    if (whole === undefined) {
      const leaves = leafPaths(this.#typed, isWholeValue);
      const leaf = leaves.find((one) => `${path.join('.')}.`.startsWith(`${one.join('.')}.`));
      return leverReset(this.#typed, leaf ?? path);
    }
    const id = path[path.length - 1] as IndicatorId;
    const { [id]: _, ...others } = valueAt(this.table, whole) as TypedWeights;
    const own = (valueAt(this.own, whole) as TypedWeights)[id];
    const weights = own === undefined ? others : { ...others, [id]: own };
    return this.#edited(this.#typed, whole, weights);
  }

  /** A value that the design has already leaves no trace. */
  #edited(edits: Patch, path: LeverPath, value: unknown): Patch {
    return sameValue(valueAt(this.own, path), value)
      ? withoutValueAt(edits, path)
      : withValueAt(edits, path, value);
  }

  /** What the scenario cannot hold is refused: weights are looked at as they are computed. */
  #commit(edits: Patch, note: MessageKey): BilingualText | null {
    const result = policyOf(this.base, [...reformPatches(this.design), withWholeWeights(edits)]);
    if (!result.ok) return result.problems[0];
    this.workbench.commit(withEditsOf(this.workbench.plan, this.design.id, edits), note);
    return null;
  }
}
