import { it } from 'vitest';
import { randomScenario } from '/work/main/tests/support/random-scenario.ts';
import { KeyedRandom, rootKey } from '/work/main/src/core/random.ts';
import { exp } from '/work/main/src/core/dmath.ts';
it('x', () => {
  const scenario = randomScenario(0);
  const t = scenario.incidents.types[2];
  const hda = t.selfResolveDays * (1 - exp(-20 / t.selfResolveDays));
  const solved0 = t.solveProbability * (1 - 0.5 * t.coordinationProbability);
  console.log(t.id, hda, solved0, 'sev*solved', 12.681671915447286 / (2.5 * t.harmPerDay * hda));
  const u = new KeyedRandom(...rootKey(scenario.seed, 0));
  for (let p = 1; p < 70; p++) { for (const occ of [0,1]) { u.draw(p, occ, 66, 0); console.log(p, occ, (0.5 + u.u0())*solved0, (0.5 + u.u1())*solved0); } }
});
