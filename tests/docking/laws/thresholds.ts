// Granovetter's crowd: who joins when enough others have. The smallest change of thresholds turns a bandwagon into nothing.

import { exact, type Law, type ParameterSet } from '../law.ts';
import { joinedByThresholds } from '../platform-run.ts';

const CROWD = 100;
const WEEKS = 110;

/** The smallest count of members that the next round does not raise. */
function fixedPoint(others: readonly number[]): number {
  let members = 0;
  for (;;) {
    const next = others.filter((threshold) => threshold <= members).length;
    if (next === members) return members;
    members = next;
  }
}

function set(name: string, threshold: (place: number) => number): ParameterSet {
  const others = Array.from({ length: CROWD }, (_, place) => threshold(place));
  return {
    name,
    expected: { joined: exact(fixedPoint(others), 1e-9) },
    prepare: () => () => ({ joined: joinedByThresholds(others, WEEKS) }),
  };
}

export const thresholds: Law = {
  id: 'thresholds',
  key: 'I10',
  en: 'Thresholds of joining (Granovetter)',
  zh: '参与门槛（Granovetter）',
  formula: 'r = F(r), the smallest fixed point reached from nobody',
  through: 'engine: weekly joining of the platform by given thresholds, a hundred residents',
  sets: [
    set('thresholds 0 to 99', (place) => place),
    set('0, 2, 2, 3 … 99', (place) => (place === 1 ? 2 : place)),
    set('nobody from 40 to 49', (place) => (place >= 40 && place < 50 ? 50 : place)),
    set('half of them at 0, the others at 60', (place) => (place < 50 ? 0 : 60)),
  ],
};
