// Reference outputs of dispatch-1: mean and standard deviation between seeds of an independent implementation (another
// language, plain random streams, continuous time).

import type { Outputs } from './counts.ts';

/** Mean and standard deviation per output over a number of seeds. */
export interface Reference {
  readonly residents: number;
  readonly seeds: number;
  readonly values: Readonly<Record<keyof Outputs, readonly [mean: number, deviation: number]>>;
}

/** 100,000 residents, 400 seeds. */
export const REFERENCE_100K: Reference = {
  residents: 100_000,
  seeds: 400,
  values: {
    arisen: [78579.54, 273.89],
    reported: [48469.7, 274.25],
    hidden: [13790.77, 251.45],
    byResident: [29063.56, 248.94],
    closed: [76614.99, 251.27],
    expired: [7.87, 2.832],
    escalated: [2558.83, 520.94],
    closingDays: [3.85757, 0.172],
    closingDaysP95: [15.5001, 0.95133],
    satisfaction: [0.729986, 0.0091219],
    trust: [0.721163, 0.0070564],
    hiding: [-0.387202, 0.045594],
    events: [400816.1, 1533.22],
    checks: [424607.6, 4972.1],
    updates: [1532423, 5322.8],
  },
};

/** 1.42 million residents, 24 seeds. */
export const REFERENCE_1420K: Reference = {
  residents: 1_420_000,
  seeds: 24,
  values: {
    arisen: [1135108, 943.4],
    reported: [700059.5, 1057.7],
    hidden: [198343.5, 1070.9],
    byResident: [420057, 1125.1],
    closed: [1107090, 866.3],
    expired: [110, 12.469],
    escalated: [36980.3, 1996.8],
    closingDays: [3.78141, 0.038262],
    closingDaysP95: [15.54654, 0.311112],
    satisfaction: [0.740082, 0.0016097],
    trust: [0.7276029, 0.0013283],
    hiding: [-0.3993188, 0.013022],
    events: [5790112, 5656.7],
    checks: [6105528, 17515],
    updates: [22143851, 19556],
  },
};
