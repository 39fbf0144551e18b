// The levers of the Compare screen, in the order shown. Ranges are what the sliders offer: a part of what the schema allows.
// Names, units and sources come from the parameter declarations, not from here.
import type { PlainKey } from '../i18n/dictionary.ts';
import type { LeverPath } from '../plan/patch-paths.ts';

export interface SliderLever {
  readonly kind: 'slider';
  readonly path: LeverPath;
  readonly label: PlainKey;
  readonly help: PlainKey;
  /** How the value is written: `percent` for shares, `times` for multiples of today. */
  readonly unit: 'percent' | 'yuan' | 'yuanPerYear' | 'times';
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export interface SwitchLever {
  readonly kind: 'switch';
  readonly path: LeverPath;
  readonly label: PlainKey;
  readonly help: PlainKey;
}

export type Lever = SliderLever | SwitchLever;

export interface LeverGroup {
  readonly id: string;
  readonly title: PlainKey;
  readonly levers: readonly Lever[];
}

/** Where the weights of the grid workers' scheme are kept. */
export const weightsPath: LeverPath = ['scheme', 'weights'];

export const leverGroups: readonly LeverGroup[] = [
  {
    id: 'stakes',
    title: 'lever.group.stakes',
    levers: [
      {
        kind: 'slider',
        path: ['scheme', 'cashYuanPerYear'],
        label: 'lever.cash',
        help: 'lever.cash.help',
        unit: 'yuanPerYear',
        least: 0,
        most: 20_000,
        step: 500,
      },
      {
        kind: 'slider',
        path: ['scheme', 'careerYuanPerYear'],
        label: 'lever.career',
        help: 'lever.career.help',
        unit: 'yuanPerYear',
        least: 0,
        most: 100_000,
        step: 2_000,
      },
    ],
  },
  {
    id: 'audits',
    title: 'lever.group.audits',
    levers: [
      {
        kind: 'slider',
        path: ['scheme', 'audits', 'monthlyProbability'],
        label: 'lever.audit',
        help: 'lever.audit.help',
        unit: 'percent',
        least: 0,
        most: 0.3,
        step: 0.005,
      },
      {
        kind: 'slider',
        path: ['scheme', 'audits', 'sanctionYuan'],
        label: 'lever.sanction',
        help: 'lever.sanction.help',
        unit: 'yuan',
        least: 0,
        most: 20_000,
        step: 500,
      },
    ],
  },
  {
    id: 'handling',
    title: 'lever.group.handling',
    levers: [
      {
        kind: 'slider',
        path: ['departments', 'capacity'],
        label: 'lever.capacity',
        help: 'lever.capacity.help',
        unit: 'times',
        least: 0.3,
        most: 3,
        step: 0.05,
      },
      {
        kind: 'slider',
        path: ['organisation', 'independentCheckShare'],
        label: 'lever.check',
        help: 'lever.check.help',
        unit: 'percent',
        least: 0,
        most: 1,
        step: 0.05,
      },
    ],
  },
  {
    id: 'hierarchy',
    title: 'lever.group.hierarchy',
    levers: [
      {
        kind: 'switch',
        path: ['scheme', 'superior', 'pressure'],
        label: 'lever.pressure',
        help: 'lever.pressure.help',
      },
      {
        kind: 'slider',
        path: ['organisation', 'returnToBlock'],
        label: 'lever.return',
        help: 'lever.return.help',
        unit: 'percent',
        least: 0,
        most: 1,
        step: 0.05,
      },
      {
        kind: 'slider',
        path: ['organisation', 'chargeReporter'],
        label: 'lever.charge',
        help: 'lever.charge.help',
        unit: 'percent',
        least: 0,
        most: 1,
        step: 0.05,
      },
    ],
  },
];
