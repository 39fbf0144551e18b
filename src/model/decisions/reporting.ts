// The worker's decision on an incident he knows of: report, fix (recorded or not), log only, look away - by the one
// machinery of MODEL section 5:
//   U(a) = prices . d counters(a) + pressure x superior's prices . d counters(a)
//        + duty x harm avoided(a) - effort(a) - P(returned | a) x labour - P(exposed | a) x sanction + noise
// Noise is keyed to (incident, post holder, option): asked again, the same person has the same luck (RULES 3).
// Reads beliefs, prices and policy; writes nothing but its own scratch. No rule says "hide".
import { gumbelTable } from '../../core/dmath.ts';
import { isHardType, superiorBlame, workerBlame } from '../assessment/blame.ts';
import { difficultyWeight, standardOf } from '../assessment/case-mix.ts';
import { counterCount } from '../assessment/counters.ts';
import { hasVeto } from '../assessment/veto.ts';
import { expectedHarmDays } from '../plan/type-columns.ts';
import type { TownPolicy } from '../plan/town-policy.ts';
import { purpose } from '../purposes.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { expectedTrouble } from './expected-trouble.ts';
import { favourYuan } from '../mechanisms/local-tenure.ts';
import { hideCauseOf } from './hide-cause.ts';
import { applyLiability } from './liability.ts';
import { best, type Expectation, isHiding, option, optionCount, writeOptionValues } from './options.ts';

/** Utility terms of the last decision in yuan, by option: what the decision microscope shows. */
export class ReportingDecision {
  /** Duty, effort, sanctions and noise. */
  readonly base = new Float64Array(optionCount);
  readonly ownScore = new Float64Array(optionCount);
  readonly pressure = new Float64Array(optionCount);
  readonly noise = new Float64Array(optionCount);
  chosen = 0;
  /** Index into gapCauses when an option that hides was chosen, else -1. */
  hideCause = -1;
  /** Score terms of the chosen option less those of looking away, yuan. */
  gainYuan = 0;

  /** Expected sanction of the worker by option, yuan. */
  private readonly sanctionYuan = new Float64Array(optionCount);
  private readonly expected: Expectation = {
    handled: 0,
    solved: 0,
    exposed: 0,
    detected: 0,
    charged: 0,
    calledBack: 0,
    discovery: 1,
    missed: 1,
    surveyGain: 0,
    weight: 1,
    standard: 1,
  };
  private readonly trouble = { risk: 0, surfacing: 0, counts: 0 };

  /** Decides for the holder of the incident's post. Draws purpose `workerNoise`. Returns the chosen option. */
  decide(world: World, row: number): number {
    const incidents = world.incidents.columns;
    const cell = incidents.cell[row];
    const town = world.plan.selection.cellTown[cell];
    const policy = world.policies[town];
    this.expect(world, row, town, policy);
    this.fillBase(world, row, policy);
    const { expected, ownScore, pressure } = this;
    const type = world.incidents.columns.type[row];
    expected.charged = workerBlame(world, policy, type);
    writeOptionValues(ownScore, world.workerCards.price, cell * counterCount, expected, 0);
    this.addHardReport(world, row, policy);
    const blamed = superiorBlame(world, policy, type);
    expected.charged = blamed;
    writeOptionValues(pressure, world.townCards.price, town * counterCount, expected, blamed);
    if (hasVeto(policy)) this.reckonWithVeto(world, row, town, policy);
    for (let a = 0; a < optionCount; a++) pressure[a] *= policy.workerPressure;
    const { rule, share } = policy.source.superiors.liability;
    applyLiability(pressure, this.sanctionYuan, policy.workerPressure, rule, share);
    this.chosen = best(this.base, this.ownScore, this.pressure);
    this.hideCause = isHiding(this.chosen)
      ? hideCauseOf(this.chosen, this.base, this.ownScore, this.pressure)
      : -1;
    const score = (a: number) => this.ownScore[a] + this.pressure[a];
    this.gainYuan = score(this.chosen) - score(option.lookAway);
    return this.chosen;
  }

  private expect(world: World, row: number, town: number, policy: TownPolicy): void {
    const incidents = world.incidents.columns;
    const { posts } = world;
    const { workers, survey, organisation } = policy.source;
    const type = incidents.type[row];
    const slot = incidents.cell[row] * posts.types + type;
    const townSlot = town * posts.types + type;
    const told = (incidents.flags[row] & incidentFlag.told) !== 0;
    const exposed = world.exposedYes[townSlot] / (world.exposedYes[townSlot] + world.exposedNo[townSlot]);
    const { expected } = this;
    expected.handled = posts.handledYes[slot] / (posts.handledYes[slot] + posts.handledNo[slot]);
    expected.solved = posts.solvedYes[slot] / (posts.solvedYes[slot] + posts.solvedNo[slot]);
    expected.exposed = Math.min(1, exposed + (told ? workers.exposureIfTold : 0));
    const check = organisation.independentCheckShare;
    expected.detected =
      check * organisation.detectionIndependent + (1 - check) * organisation.detectionSameHand;
    expected.calledBack = told ? 1 : 0;
    expected.missed = incidents.recordedMinute[row] === 0 ? 1 : 0;
    expected.discovery = (incidents.flags[row] & incidentFlag.logEntry) === 0 ? 1 : 0;
    expected.weight = difficultyWeight(world, policy, type);
    expected.standard = standardOf(world, town, type);
    expected.surveyGain = survey.sampleShare * incidents.affected[row] * survey.perceivedSwing;
  }

  private fillBase(world: World, row: number, policy: TownPolicy): void {
    const incidents = world.incidents.columns;
    const { types } = world.plan;
    const { workers, scheme } = policy.source;
    const type = incidents.type[row];
    const harm = types.harmPerDay[type] * incidents.severity[row];
    const days = expectedHarmDays(types.selfResolveDays[type], workers.dutyHorizonDays);
    const duty = workers.dutyYuanPerHarmDay * harm * days * policy.dutyShare;
    const minuteYuan = workers.timeValueYuan / 60;
    const fixable = (incidents.flags[row] & incidentFlag.fixable) !== 0;
    const fixYuan = types.gridFixMinutes[type] * minuteYuan;
    const reportYuan = workers.reportMinutes * minuteYuan;
    // What stands closed on record is not on any list of hidden matters: nobody audits it.
    const audited = this.expected.missed * policy.auditInHorizon * scheme.audits.sanctionYuan;
    // Filed by whomever, a hard case may come back to this grid and cost it labour.
    const returned = types.coordinationProbability[type] * policy.response.returnToBlock;
    const returnedYuan = returned * workers.returnedCaseHours * workers.timeValueYuan;
    const exposure = audited + this.expected.exposed * scheme.exposureSanctionYuan;
    const labourIfExposed = this.expected.exposed * returnedYuan;
    this.drawNoise(world, row, workers.noiseYuan);
    const { base, noise } = this;
    base[option.report] = duty * this.expected.solved - reportYuan - returnedYuan + noise[option.report];
    base[option.fixRecorded] = fixable ? duty - fixYuan - reportYuan + noise[option.fixRecorded] : -Infinity;
    base[option.fixUnrecorded] = fixable ? duty - fixYuan + noise[option.fixUnrecorded] : -Infinity;
    const favour = favourYuan(world, incidents.cell[row], type);
    base[option.logOnly] =
      -workers.logMinutes * minuteYuan - exposure - labourIfExposed + noise[option.logOnly] + favour;
    // What stands in the log can be proven.
    const provable = this.expected.discovery === 1 ? scheme.audits.provableLookingAway : 1;
    base[option.lookAway] = -exposure * provable - labourIfExposed + noise[option.lookAway] + favour;
    this.sanctionYuan[option.logOnly] = exposure;
    this.sanctionYuan[option.lookAway] = exposure * provable;
  }

  /** Adds the reward for putting a hard case on record for the first time. */
  private addHardReport(world: World, row: number, { source }: TownPolicy): void {
    const { hardReportYuan } = source.remedies;
    if (hardReportYuan === 0 || !isHardType(world, world.incidents.columns.type[row])) return;
    this.ownScore[option.report] += this.expected.missed * hardReportYuan;
    this.ownScore[option.fixRecorded] += this.expected.missed * hardReportYuan;
  }

  /** Adds what trouble on record would cost the worker and his superior. */
  private reckonWithVeto(world: World, row: number, town: number, policy: TownPolicy): void {
    const { veto } = policy.source.superiors;
    const type = world.incidents.columns.type[row];
    const { trouble } = this;
    trouble.risk = world.plan.types.types[type].majorBy100Days;
    trouble.surfacing = veto.surfacing;
    trouble.counts = veto.exposedConcealment ? 1 : 0;
    for (let a = 0; a < optionCount; a++) {
      const events = expectedTrouble(a, this.expected, trouble);
      this.ownScore[a] -= events * world.trouble.workerYuan[town];
      this.pressure[a] -= events * world.trouble.leaderYuan[town];
    }
  }

  private drawNoise(world: World, row: number, scaleYuan: number): void {
    const { noise } = this;
    if (scaleYuan === 0) {
      noise.fill(0); // zero noise is legal (RULES 17)
      return;
    }
    const { origin0, origin1, cell } = world.incidents.columns;
    const { luck } = world;
    const occasion = world.posts.generation[cell[row]] * 4;
    for (let call = 0; call < 3; call++) {
      luck.draw(purpose.workerNoise, occasion + call, origin0[row], origin1[row]);
      noise[call * 2] = scaleYuan * gumbelTable.quantile(luck.u0());
      if (call < 2) noise[call * 2 + 1] = scaleYuan * gumbelTable.quantile(luck.u1());
    }
  }
}
