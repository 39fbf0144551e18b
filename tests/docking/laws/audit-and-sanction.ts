// Zamboni and Litschig's signature: more audits change what workers do only where a sanction follows. What audits bring to light has
// other consequences in the model (it counts in scores, is exposed, comes back as labour): they are off in all sets but the last.

import { deviating, sign, value, zero, type Expected, type Law, type ParameterSet } from '../law.ts';
import { armOf, signatureTown } from '../signature-town.ts';

const REPLICATIONS = 24;
/** The margin declared for the measure is a point: what is surely smaller is none. It is a share of this at 2 %. */
const NONE_OF = 0.5;

const figures = {
  sanctioned: 'reporting of hard incidents, with a sanction',
  interaction: 'interaction with the sanction',
  free: 'reporting of hard incidents, without a sanction',
} as const;

interface Audits {
  readonly from: number;
  readonly to: number;
  readonly sanctionYuan: number;
  /** Whether what audits find counts in scores and comes back to the grid, as by default. */
  readonly counts: boolean;
}

function prepare({ from, to, sanctionYuan, counts }: Audits, seed: string) {
  const town = signatureTown(seed, '');
  const arm = (monthlyProbability: number, sanction: number) =>
    armOf(town, {
      ...(counts ? {} : { organisation: { returnToBlock: 0 } }),
      scheme: {
        audits: { monthlyProbability, sanctionYuan: sanction },
        exposureSanctionYuan: 0,
        ...(counts ? {} : { stakes: 0, superior: { pressure: false } }),
      },
    });
  const [seldom, often] = [arm(from, sanctionYuan), arm(to, sanctionYuan)];
  const [seldomFree, oftenFree] = [arm(from, 0), arm(to, 0)];
  return (replication: number) => {
    const reported = (one: typeof seldom) => one(replication)['true-reporting-hard'];
    const sanctioned = reported(often) - reported(seldom);
    const free = reported(oftenFree) - reported(seldomFree);
    return {
      [figures.sanctioned]: sanctioned,
      [figures.interaction]: sanctioned - free,
      [figures.free]: free,
    };
  };
}

function set(audits: Audits, free: Expected): ParameterSet {
  const { from, to, sanctionYuan, counts } = audits;
  return {
    name: `audits ${from} to ${to} a month, sanction ${sanctionYuan} yuan or none${counts ? ', finds count in scores' : ''}`,
    expected: {
      [figures.sanctioned]: sign(1),
      // Where scores deter already, what a sanction adds to it has no sign in the literature.
      ...(counts ? {} : { [figures.interaction]: sign(1) }),
      [figures.free]: free,
    },
    replications: REPLICATIONS,
    prepare: (seed) => prepare(audits, seed),
  };
}

const none = value(0, NONE_OF);

export const auditAndSanction: Law = {
  id: 'audit-and-sanction',
  key: 'theory 16 (Zamboni and Litschig)',
  en: 'Audits work through the sanction',
  zh: '抽查须与处罚相伴才起作用',
  formula:
    'sign: effect with a sanction > 0, interaction > 0, no effect without a sanction (within one point)',
  through: 'engine with all defaults, 10 grids; reported of hard incidents seen, paired over worlds',
  sets: [
    set({ from: 0.1, to: 0.3, sanctionYuan: 50, counts: false }, none),
    set({ from: 0, to: 0.2, sanctionYuan: 50, counts: false }, none),
    set({ from: 0.3, to: 0.8, sanctionYuan: 20, counts: false }, none),
    set(
      { from: 0.1, to: 0.3, sanctionYuan: 50, counts: true },
      deviating(
        zero,
        'a case that an audit files counts as missed in the discovery rate: the score is a sanction too',
      ),
    ),
  ],
};
