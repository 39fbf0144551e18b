// `npm run docs`: brings the tables of parameters in docs/mechanisms and of scores in docs/ZONES.md up to date;
// `npm run docs -- --pictures [id ...]` also simulates and draws the responses declared in docs/mechanisms/responses.yaml (minutes; prints progress).

import './node-version.mjs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { declaredParameters, fillTables } from './docs/parameter-tables.mjs';
import { pictureOf } from './docs/response-picture.mjs';
import { declaredResponses, measureResponse } from './docs/responses.mjs';
import { declaredScores, fillScores } from './docs/score-table.mjs';
import { fromRoot } from './paths.mjs';

const parameters = await declaredParameters();
for (const name of readdirSync(fromRoot('docs/mechanisms')).filter((file) => file.endsWith('.md'))) {
  const file = fromRoot(`docs/mechanisms/${name}`);
  const style = await resolveConfig(file);
  const page = await format(fillTables(readFileSync(file, 'utf8'), parameters), { ...style, filepath: file });
  writeFileSync(file, page);
}

const zones = fromRoot('docs/ZONES.md');
const zonesStyle = await resolveConfig(zones);
const zonesPage = fillScores(readFileSync(zones, 'utf8'), await declaredScores());
writeFileSync(zones, await format(zonesPage, { ...zonesStyle, filepath: zones }));

const [pictures, ...wanted] = process.argv.slice(2);
if (pictures === '--pictures') {
  const responses = declaredResponses().filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  for (const [index, response] of responses.entries()) {
    const curves = await measureResponse(response);
    writeFileSync(fromRoot(`docs/mechanisms/images/${response.id}.svg`), pictureOf(response, curves));
    console.log(`${String(index + 1)} of ${String(responses.length)}: ${response.id}`);
  }
}
