// The grid worker's decision (4.1-4.3).

import { exp, pow } from '../../src/core/dmath.ts';
import type { Policy } from '../../src/scenario/schema/scenario.ts';
import { draw, gumbel } from './keyed-luck.ts';
import { policyAt, typeOf, type Belief, type Incident, type Run } from './run-state.ts';
import type { Counts } from './scorecard.ts';

const options = ['report', 'fixRecorded', 'fixUnrecorded', 'logOnly', 'lookAway'] as const;
export type Option = (typeof options)[number];
type Values = Record<Option, number>;

export interface Choice {
  readonly option: Option;
  /** Yuan of score terms over looking away. */
  readonly gain: number;
  /** Cause number; only where the option hides. */
  readonly cause: number;
}

/** Tells whether an option keeps an incident off the record on purpose. */
export const hides = (option: Option): boolean => option === 'logOnly' || option === 'lookAway';

const valuesOf = (value: (option: Option) => number): Values =>
  Object.fromEntries(options.map((option) => [option, value(option)])) as Values;

/** Days of harm within a horizon (2.3). */
export const harmDaysAhead = (selfResolveDays: number, horizonDays: number): number =>
  selfResolveDays * (1 - exp(-horizonDays / selfResolveDays));

/** What a post holder expects of an incident. */
interface Expectation {
  readonly handled: number;
  readonly solved: number;
  readonly exposed: number;
  readonly calledBack: number;
  readonly discovery: number;
  readonly missed: number;
  readonly surveyGain: number;
}

/** Decides about an incident that is seen or told of. */
export function decide(run: Run, incident: Incident): Choice {
  const policy = policyAt(run, incident.cell);
  const post = run.posts[incident.cell.index];
  const town = run.towns[incident.cell.town];
  const { pressure: passesDown, authority } = policy.scheme.superior;
  const passedDown = passesDown ? authority : 0;
  const expected = expectation(run, incident, post.beliefs[incident.type], policy);
  const own = scoreValues(post.card.price, expected, policy.organisation.chargeReporter, 0);
  const superior = scoreValues(town.card.price, expected, 1, 1);
  const pressure = valuesOf((option) => superior[option] * passedDown);
  const base = baseValues(run, incident, policy, expected);
  const option = best((o) => base[o] + own[o] + pressure[o]);
  const gain = own[option] + pressure[option] - (own.lookAway + pressure.lookAway);
  return { option, gain, cause: hides(option) ? causeOf(option, base, own, pressure) : 0 };
}

/** The option of the largest value, the first of equals; one whose value is no number is never chosen. */
function best(value: (option: Option) => number): Option {
  const largest = Math.max(...options.map(value).filter((number) => !Number.isNaN(number)));
  return options.find((option) => value(option) === largest) ?? options[0];
}

/** Cause of hiding by switching terms off; without any of them: other. */
function causeOf(option: Option, base: Values, own: Values, pressure: Values): number {
  const way = option === 'lookAway' ? 0 : 4;
  if (!hides(best((o) => base[o] + own[o]))) return 3 + way;
  if (!hides(best((o) => base[o] + pressure[o]))) return 2 + way;
  return (hides(best((o) => base[o])) ? 5 : 4) + way;
}

function expectation(run: Run, incident: Incident, belief: Belief, { workers, survey }: Policy): Expectation {
  const { yes, no } = run.towns[incident.cell.town].exposed[incident.type];
  return {
    handled: belief.handledYes / (belief.handledYes + belief.handledNo),
    solved: belief.solvedYes / (belief.solvedYes + belief.solvedNo),
    exposed: Math.min(1, yes / (yes + no) + (incident.told ? workers.exposureIfTold : 0)),
    calledBack: incident.told ? 1 : 0,
    discovery: incident.logEntry ? 0 : 1,
    missed: incident.recorded === 0 ? 1 : 0,
    surveyGain: survey.sampleShare * incident.affected * survey.perceivedSwing,
  };
}

/** 4.2 */
function scoreValues(price: Counts, expected: Expectation, charged: number, dueIf: number): Values {
  const { handled, solved, exposed, calledBack, surveyGain } = expected;
  const closed = handled + 0.5 * (1 - handled);
  const discovered = expected.discovery * price.discovered;
  const inTime = price.handled + price.onTime;
  const due = price.due + handled * inTime + closed * price.closed;
  const filed = discovered + price.reported;
  const asked = calledBack * price.calledBack;
  const content = calledBack * price.satisfied;
  const survey = surveyGain * price.surveyScore;
  const exposure = exposed * (expected.missed * price.publicFiled + dueIf * due);
  const closedNow = price.due + inTime + price.closed;
  return {
    report: filed + charged * (due + asked + solved * content) + solved * survey,
    fixRecorded: filed + closedNow + asked + content + survey,
    fixUnrecorded: survey,
    logOnly: discovered + exposure,
    lookAway: exposure,
  };
}

/** 4.3 */
function baseValues(run: Run, incident: Incident, policy: Policy, expected: Expectation): Values {
  const { workers } = policy;
  const { audits, exposureSanctionYuan } = policy.scheme;
  const type = typeOf(run, incident);
  const harm = type.harmPerDay * incident.severity;
  const duty =
    workers.dutyYuanPerHarmDay * harm * harmDaysAhead(type.selfResolveDays, workers.dutyHorizonDays);
  const minuteYuan = workers.timeValueYuan / 60;
  const fixYuan = type.gridFixMinutes * minuteYuan;
  const reportYuan = workers.reportMinutes * minuteYuan;
  const auditInHorizon = 1 - pow(1 - audits.monthlyProbability, workers.dutyHorizonDays / 30);
  const audited = expected.missed * auditInHorizon * audits.sanctionYuan;
  const exposure = audited + expected.exposed * exposureSanctionYuan;
  const returned = type.coordinationProbability * policy.organisation.returnToBlock;
  const labour = returned * workers.returnedCaseHours * workers.timeValueYuan;
  const labourIfExposed = expected.exposed * labour;
  const provable = expected.discovery === 1 ? audits.provableLookingAway : 1;
  const noise = noiseOf(run, incident, workers.noiseYuan);
  return {
    report: duty * expected.solved - reportYuan - labour + noise.report,
    fixRecorded: incident.fixable ? duty - fixYuan - reportYuan + noise.fixRecorded : -Infinity,
    fixUnrecorded: incident.fixable ? duty - fixYuan + noise.fixUnrecorded : -Infinity,
    logOnly: -workers.logMinutes * minuteYuan - exposure - labourIfExposed + noise.logOnly,
    lookAway: -exposure * provable - labourIfExposed + noise.lookAway,
  };
}

/** Kept for the life of the incident and the term of the post holder. */
function noiseOf(run: Run, incident: Incident, noiseYuan: number): Values {
  if (noiseYuan === 0) return valuesOf(() => 0);
  const { generation } = run.posts[incident.cell.index];
  const [first, second, third] = [0, 1, 2].map((call) =>
    draw(run.luck, 'workerNoise', 4 * generation + call, incident.origin),
  );
  return {
    report: noiseYuan * gumbel(first.u0),
    fixRecorded: noiseYuan * gumbel(first.u1),
    fixUnrecorded: noiseYuan * gumbel(second.u0),
    logOnly: noiseYuan * gumbel(second.u1),
    lookAway: noiseYuan * gumbel(third.u0),
  };
}
