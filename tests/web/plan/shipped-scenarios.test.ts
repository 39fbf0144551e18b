// The list of supplied scenarios against the folder and the real reader.

import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/paths.mjs';
import { openScenario } from '../../../web/plan/open-scenario.ts';
import { shippedScenarios } from '../../../web/plan/shipped-scenarios.ts';

it('are all scenarios of the documented places, each opens, and the titles are those that the reader finds', () => {
  const there = readdirSync(fromRoot('scenarios'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/[^/]+\.yaml$/.test(file) && !/^(calibration|evidence|reference)\//.test(file));
  expect(shippedScenarios.map(({ file }) => file).sort()).toEqual(there.sort());
  expect(there.length).toBeGreaterThanOrEqual(12);
  for (const { file, title, text } of shippedScenarios) {
    const read = openScenario(text);
    expect(read.ok && { file, title: read.opened.scenario.title }).toEqual({ file, title });
  }
});
