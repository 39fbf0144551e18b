// The decision microscope: what each option is worth to a grid worker, term by term in yuan, how likely he is to take it, and which
// indicator that comes from. Terms are found by evaluating the very decision of the run (decisions/reporting.ts) with one cause
// switched off, so that no formula is written twice; they add up to the utility exactly, up to rounding.
// Reads the world and changes nothing of it.
import { exp } from '../../core/dmath.ts';
import { indicators } from '../assessment/indicators/index.ts';
import type { PeriodClock } from '../assessment/period-clock.ts';
import { priceCounters } from '../assessment/pricing.ts';
import { hasVeto, priceTrouble } from '../assessment/veto.ts';
import { isHiding, option, optionCount } from '../decisions/options.ts';
import { ReportingDecision } from '../decisions/reporting.ts';
import type { TownPolicy } from '../plan/town-policy.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { fieldsOf, singleIncident, whatIfWorld } from './what-if-world.ts';

export const optionNames = Object.keys(option) as (keyof typeof option)[];
export type OptionName = keyof typeof option;

/** Where a term comes from. Indicators come once for the worker's own score and once for the superior's, as far as it is passed down. */
export type TermSource =
  | { readonly kind: 'duty' | 'effort' | 'sanction' | 'favour' | 'own-other' | 'pressure-other' }
  | { readonly kind: 'own' | 'pressure'; readonly indicator: string };

export type DecisionTerm = TermSource & { readonly yuan: number };

export interface OptionView {
  readonly option: OptionName;
  /** False for fixing on the spot what the worker cannot fix. */
  readonly isPossible: boolean;
  /** Sum of the terms; 0 where it is not possible. */
  readonly utilityYuan: number;
  /** Chance of taking it, since moods and circumstances differ (logit), 0..1. */
  readonly probability: number;
  /** Terms that are not 0 for every option. */
  readonly terms: readonly DecisionTerm[];
}

export interface DecisionView {
  readonly options: readonly OptionView[];
  /** Sum over the options that hide. */
  readonly hidingProbability: number;
  /** What the holder of the post does with his own mood of the moment. */
  readonly chosen: OptionName;
  readonly noiseYuan: number;
}

/** What is decided on: a live incident by its row, or one made up. */
export type DecisionCase =
  | { readonly row: number }
  | {
      /** Local cell. */
      readonly cell: number;
      readonly type: number;
      /** Harm relative to its type, usually 0.5..1.5. */
      readonly severity: number;
      /** A resident told the worker. */
      readonly told: boolean;
      readonly fixable: boolean;
      /** It is in the patrol log already. */
      readonly logged: boolean;
    };

/** Explains a decision as it would be taken now. @param policies in force by local town; those of the world where absent */
export function decisionTerms(
  world: World,
  clock: PeriodClock,
  about: DecisionCase,
  policies: readonly TownPolicy[] = world.policies,
): DecisionView {
  const scene = new Scene(world, clock, about, policies);
  const { noiseYuan } = scene.policy.source.workers;
  const whole = scene.evaluate();
  const terms = termsOf(scene, whole);
  const utility = whole.base.map((base, a) => base + whole.own[a] + whole.pressure[a]);
  const probability = chances(utility, noiseYuan);
  const options = optionNames.map((name, a): OptionView => {
    const isPossible = Number.isFinite(utility[a]);
    return {
      option: name,
      isPossible,
      utilityYuan: isPossible ? utility[a] : 0,
      probability: probability[a],
      terms: terms.map(({ source, yuan }) => ({ ...source, yuan: isPossible ? yuan[a] : 0 })),
    };
  });
  return {
    options,
    hidingProbability: hidingOf(probability),
    chosen: optionNames[scene.choose()],
    noiseYuan,
  };
}

/** Returns the chance of hiding alone, 0..1: what decisionTerms says without its terms, for those who ask many times. */
export function hidingChance(
  world: World,
  clock: PeriodClock,
  about: DecisionCase,
  policies: readonly TownPolicy[] = world.policies,
): number {
  const scene = new Scene(world, clock, about, policies);
  const { base, own, pressure } = scene.evaluate();
  const utility = base.map((value, a) => value + own[a] + pressure[a]);
  return hidingOf(chances(utility, scene.policy.source.workers.noiseYuan));
}

/** Utilities in yuan by option, without the mood of the moment. */
interface Values {
  readonly base: readonly number[];
  readonly own: readonly number[];
  readonly pressure: readonly number[];
}

interface Term {
  readonly source: TermSource;
  readonly yuan: readonly number[];
}

/** One incident before one worker, to be decided under variations of one policy. */
class Scene {
  readonly policy: TownPolicy;
  private readonly world: World;
  private readonly clock: PeriodClock;
  private readonly policies: readonly TownPolicy[];
  private readonly single: ReturnType<typeof singleIncident>;
  private readonly town: number;

  constructor(world: World, clock: PeriodClock, about: DecisionCase, policies: readonly TownPolicy[]) {
    this.world = world;
    this.clock = clock;
    this.policies = policies;
    const fields = 'row' in about ? fieldsOf(world.incidents, about.row) : madeUp(world, about);
    this.single = singleIncident(fields);
    this.town = world.plan.selection.cellTown[fields.cell];
    this.policy = policies[this.town];
  }

  /** Evaluates the options without noise. @param only indicator that alone has a price, -1 = all, -2 = none */
  evaluate(change: (workers: Workers, scheme: Scheme) => Partial<Changed> = () => ({}), only = -1): Values {
    const { workers, scheme } = this.policy.source;
    const changed = { workers, scheme, ...change(workers, scheme) };
    const source = { ...this.policy.source, ...changed, workers: { ...changed.workers, noiseYuan: 0 } };
    const decision = this.decide({ ...this.policy, source }, only);
    const list = (values: Float64Array) => Array.from(values);
    return { base: list(decision.base), own: list(decision.ownScore), pressure: list(decision.pressure) };
  }

  /** Returns the option that the holder of the post takes, noise included. */
  choose(): number {
    return this.decide(this.policy, -1).chosen;
  }

  private decide(policy: TownPolicy, only: number): ReportingDecision {
    const { incidents, row } = this.single;
    const world = whatIfWorld(
      this.world,
      this.policies.map((other, town) => (town === this.town ? policy : other)),
      incidents,
    );
    const day = Math.floor(this.world.events.now / 1440);
    const isHere = (town: number) => town === this.town;
    if (only >= -1) priceCounters(world, this.clock, day, isHere, only);
    else for (const cards of [world.workerCards, world.townCards]) cards.price.fill(0);
    if (hasVeto(policy)) priceTrouble(world, this.clock, day, isHere);
    const decision = new ReportingDecision();
    decision.decide(world, row);
    return decision;
  }
}

type Workers = TownPolicy['source']['workers'];
type Scheme = TownPolicy['source']['scheme'];
interface Changed {
  readonly workers: Workers;
  readonly scheme: Scheme;
}

function madeUp(world: World, about: Exclude<DecisionCase, { row: number }>): Record<string, number> {
  const { told, fixable, logged, logEntry } = incidentFlag;
  const { affectedMin, affectedMax } = world.plan.scenario.residents;
  return {
    cell: about.cell,
    type: about.type,
    severity: about.severity,
    affected: Math.round((affectedMin + affectedMax) / 2),
    ariseMinute: world.events.now,
    flags: (about.told ? told : 0) | (about.fixable ? fixable : 0) | (about.logged ? logged | logEntry : 0),
  };
}

function termsOf(scene: Scene, whole: Values): Term[] {
  const without = (change: Parameters<Scene['evaluate']>[0]) =>
    difference(whole.base, scene.evaluate(change).base);
  const duty = without((workers) => ({ workers: { ...workers, dutyYuanPerHarmDay: 0 } }));
  const effort = without((workers) => ({ workers: { ...workers, timeValueYuan: 0 } }));
  const sanction = without((_, scheme) => ({
    scheme: { ...scheme, exposureSanctionYuan: 0, audits: { ...scheme.audits, sanctionYuan: 0 } },
  }));
  const unpriced = scene.evaluate(undefined, -2);
  const terms: Term[] = [
    { source: { kind: 'duty' }, yuan: duty },
    { source: { kind: 'effort' }, yuan: effort },
    { source: { kind: 'sanction' }, yuan: sanction },
    { source: { kind: 'favour' }, yuan: rest(whole.base, [duty, effort, sanction]) },
  ];
  const { weights, superiorWeights } = scene.policy;
  const own: Term[] = [];
  const pressure: Term[] = [];
  indicators.forEach(({ id: indicator }, j) => {
    if (weights[j] === 0 && superiorWeights[j] === 0) return;
    const alone = scene.evaluate(undefined, j);
    own.push({ source: { kind: 'own', indicator }, yuan: difference(alone.own, unpriced.own) });
    const passed = difference(alone.pressure, unpriced.pressure);
    pressure.push({ source: { kind: 'pressure', indicator }, yuan: passed });
  });
  const left = (all: readonly number[], parts: readonly Term[]) =>
    rest(
      all,
      parts.map(({ yuan }) => yuan),
    );
  terms.push(...own, { source: { kind: 'own-other' }, yuan: left(whole.own, own) });
  terms.push(...pressure, { source: { kind: 'pressure-other' }, yuan: left(whole.pressure, pressure) });
  return terms.filter(({ yuan }) => yuan.some((value) => Math.abs(value) > 1e-9));
}

const hidingOf = (probability: readonly number[]): number =>
  probability.reduce((sum, chance, a) => sum + (isHiding(a) ? chance : 0), 0);

/** Chances of the options under noise of the extreme-value kind: the logit; without noise the best is certain. */
function chances(utility: readonly number[], noiseYuan: number): number[] {
  const top = Math.max(...utility);
  if (noiseYuan === 0) return utility.map((_, a) => Number(a === utility.indexOf(top)));
  const weight = utility.map((value) => exp((value - top) / noiseYuan));
  const sum = weight.reduce((total, value) => total + value, 0);
  return weight.map((value) => value / sum);
}

/** Differences of what is finite; 0 where an option is not possible. */
function difference(all: readonly number[], less: readonly number[]): number[] {
  return all.map((value, a) => (Number.isFinite(value) ? value - less[a] : 0));
}

function rest(all: readonly number[], parts: readonly (readonly number[])[]): number[] {
  return Array.from({ length: optionCount }, (_, a) =>
    Number.isFinite(all[a]) ? parts.reduce((left, part) => left - part[a], all[a]) : 0,
  );
}
