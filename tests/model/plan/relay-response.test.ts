// What relay tiers come to: sums along the way, products of what is left, and nothing at all without tiers.

import { describe, expect, it } from 'vitest';
import { compileRelay, raisedBy } from '../../../src/model/plan/relay-response.ts';
import { compileTownPolicy } from '../../../src/model/plan/town-policy.ts';
import { bareScenario } from '../../support/bare-world.ts';

const tier = (id: string, settings: object) => ({ id, name: { zh: id, en: id }, ...settings });
const withTiers = (...relay: object[]) =>
  bareScenario({
    tiers: { relay },
    scheme: { superior: { pressure: true, authority: 0.4 }, audits: { monthlyProbability: 0.1 } },
  });

describe('relay tiers', () => {
  it('add up hours and multiply what is left', () => {
    const low = {
      span: 4,
      delayHours: 2,
      loss: 0.1,
      settles: 0.5,
      settleHours: 4,
      roundsPerMonth: 8,
      detection: 0.1,
      hold: 0.4,
    };
    const high = {
      span: 10,
      delayHours: 3,
      loss: 0.2,
      settles: 0.2,
      settleHours: 10,
      roundsPerMonth: 10,
      detection: 0.5,
      hold: 0.5,
    };
    const relay = compileRelay(withTiers(tier('low', low), tier('high', high)));
    expect(relay.count).toBe(2);
    expect(relay.hours).toBe(5);
    expect(relay.kept).toBeCloseTo(0.72, 12);
    expect(relay.settles).toBeCloseTo(0.6, 12);
    expect(relay.settleHours).toBeCloseTo((0.5 * 4 + 0.5 * 0.2 * 10) / 0.6, 12);
    expect(relay.unseenMonthly).toBeCloseTo(0.9 ** 2 * 0.5, 12);
    expect(relay.looseness).toBeCloseTo(0.9 * 0.95, 12);
  });

  it('raise pressure and audits the more the narrower the span', () => {
    const under = (span: number) => {
      const { pressure, weeklyAudit } = compileTownPolicy(withTiers(tier('head', { span })));
      return { pressure, weeklyAudit };
    };
    const none = compileTownPolicy(withTiers());
    expect(none.pressure).toBe(0.4);
    expect(under(6).pressure).toBeGreaterThan(none.pressure);
    expect(under(3).pressure).toBeGreaterThan(under(6).pressure);
    expect(under(3).pressure).toBeCloseTo(1 - 0.6 * 0.9, 12);
    expect(under(6).weeklyAudit).toBeGreaterThan(none.weeklyAudit);
    expect(under(3).weeklyAudit).toBeGreaterThan(under(6).weeklyAudit);
  });

  it('bring no pressure where superiors do not press', () => {
    const silent = bareScenario({
      tiers: { relay: [tier('head', {})] },
      scheme: { superior: { pressure: false } },
    });
    expect(compileTownPolicy(silent).pressure).toBe(0);
  });

  it('leave a probability as it is, to the bit, when nothing is raised', () => {
    expect(raisedBy(0.1, 1)).toBe(0.1);
    expect(raisedBy(0.1, 0.5)).toBeCloseTo(0.55, 12);
  });
});
