// The inspectors' side: as planned, or only where a visit is expected to bring more than it costs.

import { describe, expect, it } from 'vitest';
import { visitedShare } from '../../../src/model/decisions/inspector-choice.ts';
import { bareScenario } from '../../support/bare-world.ts';

const settings = (inspections: Record<string, unknown>) => bareScenario({ inspections }).inspections;

describe('inspectors', () => {
  it('who are committed visit as planned, whatever they expect to find', () => {
    const committed = settings({ strategy: 'committed', visitYuan: 100, catchYuan: 0 });
    expect([0, 0.5, 1].map((p) => visitedShare(committed, 0.3, p))).toEqual([0.3, 0.3, 0.3]);
  });

  it('who go by yield visit once more than cost / catch of the premises are in violation', () => {
    const byYield = settings({ strategy: 'by-yield', visitYuan: 1, catchYuan: 5 });
    expect([0, 0.2, 0.2001, 1].map((p) => visitedShare(byYield, 0.3, p))).toEqual([0, 0, 0.3, 0.3]);
  });
});
