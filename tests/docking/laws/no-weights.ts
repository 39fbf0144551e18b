// Kerr's null: where nothing is weighed, stakes of any size change nothing, and effort is what it is by itself.

import { runDesign, withDesign, worldOf } from '../../support/model-run.ts';
import { scenarioHash } from '../../../src/scenario/hash.ts';
import { exact, zero, type Law, type ParameterSet } from '../law.ts';
import { signatureTown } from '../signature-town.ts';

function set(stakes: number, baseEffort: number): ParameterSet {
  return {
    name: `stakes ${stakes} on no indicator, ${baseEffort} of effort by itself`,
    expected: {
      'mean effort': exact(baseEffort),
      'largest difference of any measure from no stakes': zero,
    },
    replications: 4,
    prepare: (seed) => {
      const town = signatureTown(
        seed,
        `workers: { baseEffort: ${baseEffort} }\nscheme: { weights: {}, superior: { weights: {} }, department: { stakeYuanPerCase: 0 } }\n`,
      );
      const run = (size: number, replication: number) => {
        const patched = withDesign(town, 'arm', [
          { patch: { scheme: { stakes: size, cashYuanPerYear: 0 } } },
        ]);
        const engine = runDesign(patched, 'arm', replication);
        const { effort } = worldOf(engine).posts;
        return {
          effort: effort.reduce((sum, share) => sum + share, 0) / effort.length,
          measures: engine.result('arm', scenarioHash(patched)).measures,
        };
      };
      return (replication) => {
        const none = run(0, replication);
        const some = run(stakes, replication);
        const differences = Object.entries(none.measures).map(([id, amount]) =>
          Object.is(amount, some.measures[id]) ? 0 : Math.abs(amount - some.measures[id]),
        );
        return {
          'mean effort': some.effort,
          'largest difference of any measure from no stakes': Math.max(...differences),
        };
      };
    },
  };
}

export const noWeights: Law = {
  id: 'no-weights',
  key: 'theory 4 (Kerr 1975)',
  en: 'Without weights only intrinsic effort is left',
  zh: '没有权重就只剩内在动力',
  formula: 'all weights 0: effort = intrinsic effort, no effect of stakes',
  through:
    'engine with all defaults, 10 grids, no value of a case to departments either; every measure of the outcome',
  sets: [set(1, 0.45), set(5, 0.45), set(20, 0.3)],
};
