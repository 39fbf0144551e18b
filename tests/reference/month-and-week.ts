// What happens when a month or a week begins: survey, learning, turnover, effort, audits (4.5, 4.6, 5.11, 6.7).

import { exp, pow } from '../../src/core/dmath.ts';
import { settleIfOver } from './analyst-books.ts';
import { fileCase } from './case-filing.ts';
import { count } from './case-books.ts';
import { periodIndex } from './fixed-facts.ts';
import { draw } from './keyed-luck.ts';
import { shareOf } from './resident-life.ts';
import { policyAt, type Run } from './run-state.ts';

/** Surveys residents, whatever is on record (6.7). */
export function survey(run: Run, day: number): void {
  const month = periodIndex(run.facts, 'month', day);
  for (const cell of run.facts.cells) {
    const { sampleShare } = policyAt(run, cell).survey;
    const n = Math.min(cell.residents, Math.round(sampleShare * cell.residents));
    if (n === 0) continue;
    const first = draw(run.luck, 'survey', month, [cell.global, 0]).w0 % cell.residents;
    const stride = Math.max(1, Math.floor(cell.residents / n));
    let sum = 0;
    for (let i = 0; i < n; i++) {
      sum += shareOf(run.residents[cell.index][(first + i * stride) % cell.residents].satisfaction);
    }
    count(run, cell, 'surveyed', n, n);
    count(run, cell, 'surveyScore', sum, sum);
  }
}

/** Lets beliefs spread among peers and fade, and posts change hands (4.6). */
export function learn(run: Run, day: number): void {
  const month = periodIndex(run.facts, 'month', day);
  run.facts.cellsOfTown.forEach((cells, town) => {
    const { workers } = run.policies[town];
    const kept = exp(-1 / workers.beliefMemoryMonths);
    const strength = workers.beliefPriorStrength;
    const leavers = cells.filter(
      (cell) => draw(run.luck, 'turnover', month, [cell.global, 0]).u0 < workers.turnoverPerYear / 12,
    );
    for (const cell of leavers) run.posts[cell.index].generation += 1;
    run.scenario.incidents.types.forEach((_, k) => {
      const prior = priorBelief(run, k) * strength;
      const against = strength - prior;
      const bases = { handledYes: prior, handledNo: against, solvedYes: prior, solvedNo: against };
      const beliefs = cells.map((cell) => run.posts[cell.index].beliefs[k]);
      for (const name of ['handledYes', 'handledNo', 'solvedYes', 'solvedNo'] as const) {
        const base = bases[name];
        const mean = beliefs.reduce((sum, belief) => sum + belief[name], 0) / cells.length;
        beliefs.forEach((belief, i) => {
          const own = belief[name] + workers.peerWeight * (mean - belief[name]);
          const shared = leavers.includes(cells[i]) ? mean : own;
          belief[name] = base + kept * (shared - base);
        });
      }
      const exposed = run.towns[town].exposed[k];
      const expected = workers.exposurePrior * strength;
      exposed.yes = expected + kept * (exposed.yes - expected);
      exposed.no = strength - expected + kept * (exposed.no - (strength - expected));
    });
  });
}

/** Belief that a report is solved before any experience (2.3). */
export function priorBelief(run: Run, k: number): number {
  const { solveProbability, coordinationProbability } = run.scenario.incidents.types[k];
  return solveProbability * (1 - 0.5 * coordinationProbability);
}

/** Learns what sightings are worth (4.5). */
export function learnYields(run: Run): void {
  for (const cell of run.facts.cells) {
    const post = run.posts[cell.index];
    const gain = post.monthSightings > 0 ? post.monthGain / post.monthSightings : post.gainPerSighting;
    if (post.monthHours > 1e-6) {
      post.sightingsPerHour += 0.3 * (post.monthSightings / post.monthHours - post.sightingsPerHour);
    }
    post.gainPerSighting += 0.3 * (gain - post.gainPerSighting);
    post.monthHours = 0;
    post.monthSightings = 0;
    post.monthGain = 0;
  }
}

/** Sets patrol effort by what sightings are worth (4.5). */
export function setEffort(run: Run): void {
  for (const cell of run.facts.cells) {
    const post = run.posts[cell.index];
    const { baseEffort, effortCostYuan } = policyAt(run, cell).workers;
    const incentive = (post.sightingsPerHour * post.gainPerSighting) / effortCostYuan;
    post.effort = Math.min(1, Math.max(0, baseEffort + incentive));
  }
}

/** Audits what is hidden, independently of anyone's record (5.11). */
export function audit(run: Run, day: number): void {
  const week = periodIndex(run.facts, 'week', day);
  for (const cell of run.facts.cells) {
    const { monthlyProbability } = policyAt(run, cell).scheme.audits;
    const weekly = 1 - pow(1 - monthlyProbability, 7 / 30);
    if (!(weekly > 0)) continue;
    for (const incident of [...run.posts[cell.index].hidden]) {
      if (!(draw(run.luck, 'audit', week, incident.origin).u0 < weekly)) continue;
      settleIfOver(run, incident);
      fileCase(run, incident, 'oversight');
    }
  }
}
