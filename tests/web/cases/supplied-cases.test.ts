// The cases that the page shows: made by the present model from the present scenarios and list, and the cheapest one computed anew,
// which must come out the same to the last bit.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { computeCase, fileOfCase, listedCases } from '../../../scripts/cases/case-list.mjs';
import { countedDocuments } from '../../../scripts/cases/source-documents.mjs';
import { fromRoot } from '../../../scripts/paths.mjs';
import { modelVersion } from '../../../src/model/version.ts';
import { sampleTowns } from '../../../src/experiment/sampling.ts';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { designHash, scenarioHash } from '../../../src/scenario/hash.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import type { CaseResult } from '../../../web/cases/case-result.ts';
import { sourceDocuments, suppliedCases } from '../../../web/cases/supplied-cases.ts';
import { openScenario } from '../../../web/plan/open-scenario.ts';
import { documentedSystems } from '../../support/documented-systems.ts';
import { nodeBundle } from '../../support/node-bundle.ts';

const listed = listedCases();
const again = 'stale: run npm run cases';

function scenarioOf(file: string): Scenario {
  const read = openScenario(readFileSync(fromRoot(`scenarios/${file}`), 'utf8'));
  if (!read.ok) throw new Error(`${file} can not be opened`);
  return read.opened.scenario;
}

it('every documented system is a case, and every listed case was computed, in the order of the list', () => {
  expect(listed.map(({ scenario }) => scenario).sort()).toEqual(documentedSystems());
  expect(
    suppliedCases.map(({ id }) => id),
    again,
  ).toEqual(listed.map(({ id }) => id));
});

it.each(listed)('$id was computed by the present model from the present scenario and list', (entry) => {
  const result = suppliedCases.find(({ id }) => id === entry.id);
  const scenario = scenarioOf(fileOfCase(entry));
  const { where, about, document, focus, worlds } = entry;
  expect(result, again).toMatchObject({
    ...{ where, about, document, focus, worlds },
    file: fileOfCase(entry),
    title: scenario.title,
    modelVersion,
    scenarioHash: scenarioHash(scenario),
    seed: scenario.seed,
    windowDays: scenario.time.windowDays,
    towns: sampleTowns(generateTerritory(scenario), { count: entry.sampleTowns }),
  });
  expect(
    result?.designs.map(({ id, hash }) => ({ id, hash })),
    again,
  ).toEqual(entry.designs.map((id) => ({ id, hash: designHash(scenario, id) })));
});

it('the cheapest case comes out the same to the last bit when it is computed anew', async () => {
  nodeBundle('main.js'); // says why when the command line could not be built
  const cost = ({ residents, windowDays, worlds, designs }: CaseResult): number =>
    residents * windowDays * worlds * designs.length;
  const [cheapest] = [...suppliedCases].sort((a, b) => cost(a) - cost(b));
  const entry = listed.find(({ id }) => id === cheapest.id);
  if (entry === undefined) throw new Error(`${cheapest.id} is not listed`);
  expect(await computeCase(entry)).toEqual(cheapest);
});

it('what the page says of the source documents is what the catalogue and the registered files say', () => {
  expect(sourceDocuments, again).toEqual(countedDocuments());
  for (const { claims, checks } of sourceDocuments) {
    expect(claims.tested).toBeGreaterThan(0);
    expect(checks.emergent).toBeGreaterThan(0);
  }
  const known = new Set(sourceDocuments.map(({ id }) => id));
  expect(listed.filter(({ document }) => document !== null && !known.has(document))).toEqual([]);
});
