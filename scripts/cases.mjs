// `npm run cases`: computes the cases of the first screen (scenarios/cases.yaml) and counts what is known of the source documents, and
// writes both where the page loads them; some minutes. `npm run cases -- putuo wuhan` computes these alone, the others stay.

import './node-version.mjs';
import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { computeCase, computedCases, listedCases, resultsFile } from './cases/case-list.mjs';
import { countedDocuments, documentsFile } from './cases/source-documents.mjs';

const wanted = process.argv.slice(2);
const listed = listedCases();
const unknown = wanted.filter((id) => !listed.some((entry) => entry.id === id));
if (unknown.length > 0) throw new Error(`scenarios/cases.yaml has no case ${unknown.join(', ')}`);

const before = new Map(existsSync(resultsFile) ? computedCases().map((one) => [one.id, one]) : []);
const results = [];
for (const entry of listed) {
  const kept = wanted.length > 0 && !wanted.includes(entry.id) ? before.get(entry.id) : undefined;
  const started = Date.now();
  const result = kept ?? (await computeCase(entry));
  results.push(result);
  if (kept === undefined)
    console.log(`${entry.id}: ${((Date.now() - started) / 1000).toFixed(0)} s, ${result.verdict.en}`);
}
await write(resultsFile, results);
await write(documentsFile, countedDocuments());

/** @param {string} file @param {unknown} content */
async function write(file, content) {
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(content), { ...style, filepath: file }));
}
