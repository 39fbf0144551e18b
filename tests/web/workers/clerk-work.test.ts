// The clerk reads texts and draws maps; its answers cross a worker border unchanged.

import { expect, it } from 'vitest';
import { clerkWork } from '../../../web/workers/clerk-work.ts';
import { openedZDistrict, zDistrictText } from '../../support/z-district.ts';

it('opens a text together with the facts of its map', () => {
  const answer = clerkWork({ kind: 'open', text: zDistrictText });
  expect(structuredClone(answer)).toEqual(answer);
  expect(answer).toMatchObject({ result: { ok: true } });
  const facts = clerkWork({ kind: 'facts', scenario: openedZDistrict().scenario });
  expect(answer).toMatchObject({ facts });
});

it('names every town in both languages and samples a whole one', () => {
  const { scenario } = openedZDistrict();
  const facts = clerkWork({ kind: 'facts', scenario });
  if (!('townNames' in facts)) throw new Error('no facts');
  expect(facts.townNames).toHaveLength(scenario.territory.towns);
  for (const { zh, en } of facts.townNames) expect([zh, en].every((name) => name.length > 0)).toBe(true);
  expect(facts.sample.every((town) => town >= 0 && town < scenario.territory.towns)).toBe(true);
  expect(facts.sample).toHaveLength(1);
});

it('says what is wrong with a text', () => {
  expect(clerkWork({ kind: 'open', text: 'format: nothing' })).toMatchObject({
    result: { ok: false },
    facts: null,
  });
});
