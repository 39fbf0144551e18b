// `npm run evidence`: runs the registered claims and says which the model bears out. Started by scripts/evidence.mjs, in the
// project's root folder.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Language } from '../../src/cli/language.ts';
import { createNodePool } from '../../src/runtime/node/node-pool.ts';
import type { LoadedClaim } from '../../src/evidence/load-claim.ts';
import { readOptions, type EvidenceOptions } from './options.ts';
import { readClaims } from './read-claims.ts';
import { withResults } from './report-document.ts';
import { claimLines } from './report-table.ts';
import { runClaim, type ClaimRun } from './run-claim.ts';
import { summarise } from './summary.ts';
import { evidenceTexts } from './texts.ts';

const root = process.cwd();
const documentFile = 'docs/EVIDENCE.md';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  const texts = evidenceTexts[options.language];
  if (options.help) {
    console.log(texts.help);
    return 0;
  }
  const claims = chosen(readClaims(root), options);
  const started = performance.now();
  const runs = await runAll(claims, options);
  const summary = summarise(runs.flatMap(({ results }) => results));
  const minutes = (performance.now() - started) / 60_000;
  const circumstances = {
    modelVersion: runs[0]?.comparison.modelVersion ?? '',
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? ''} × ${cpus().length}`,
    minutes,
  };
  const tally = summary.counts.map(({ finding, count }) => `${texts.finding[finding]} ${count}`).join(', ');
  console.log(`\n${texts.summary(tally)}\n${texts.holm(summary.still, summary.borneOut, summary.family)}`);
  const { modelVersion, date, machine } = circumstances;
  console.log(texts.machine(modelVersion, date, machine, minutes.toFixed(1)));
  if (options.json !== undefined) writeFileSync(options.json, numbersOf(runs, circumstances));
  const isWhole =
    options.claims === null && options.replications === undefined && options.towns === undefined;
  const failed = runs.some(({ comparison }) => comparison.failures.length > 0);
  if (isWhole && !failed) {
    const file = path.join(root, documentFile);
    writeFileSync(file, withResults(readFileSync(file, 'utf8'), runs, summary, circumstances));
  }
  console.log(isWhole && !failed ? texts.written(documentFile) : texts.notWritten);
  return failed ? 3 : 0;
}

/** Picks claims by file id or claim id, upper or lower case. @throws Error for a word that names none */
function chosen(all: readonly LoadedClaim[], { claims, language }: EvidenceOptions): readonly LoadedClaim[] {
  if (claims === null) return all;
  const names = ({ claim }: LoadedClaim) => [claim.id.toLowerCase(), claim.claim.toLowerCase()];
  const unknown = claims.find((word) => !all.some((each) => names(each).includes(word.toLowerCase())));
  if (unknown !== undefined) {
    const known = [...new Set(all.flatMap(({ claim }) => [claim.claim, claim.id]))].join(', ');
    throw new Error(evidenceTexts[language].noSuchClaim(unknown, known));
  }
  return all.filter((each) => claims.some((word) => names(each).includes(word.toLowerCase())));
}

async function runAll(claims: readonly LoadedClaim[], options: EvidenceOptions): Promise<ClaimRun[]> {
  const { language, replications, towns, workers } = options;
  const worldsOf = ({ claim }: LoadedClaim) => replications ?? claim.replications;
  const jobs = claims.reduce((sum, each) => sum + worldsOf(each) * each.claim.arms.length, 0);
  const checks = claims.reduce((sum, { claim }) => sum + claim.checks.length, 0);
  console.error(evidenceTexts[language].starting(checks, claims.length, jobs));
  const pool = createNodePool(workers === undefined ? {} : { workers });
  const runs: ClaimRun[] = [];
  try {
    for (const each of claims) {
      const onWorld = (done: number): void => {
        showProgress(each, done, worldsOf(each), language);
      };
      const run = await runClaim(each, { evaluator: pool, replications, towns, onWorld });
      runs.push(run);
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      console.log(claimLines(run, language).join('\n'));
    }
  } finally {
    pool.close();
  }
  return runs;
}

function showProgress({ claim }: LoadedClaim, done: number, most: number, language: Language): void {
  const line = `${claim.id}  ${done}/${most}  ${claim.title[language]}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  else if (done === most) console.error(line);
}

function numbersOf(runs: readonly ClaimRun[], circumstances: object): string {
  const claims = runs.map(({ loaded, towns, results, comparison, seconds }) => ({
    id: loaded.claim.id,
    fingerprint: loaded.fingerprint,
    towns,
    seconds,
    scenarioHash: comparison.scenarioHash,
    replications: comparison.replications,
    failures: comparison.failures,
    results: results.map(({ check, ...result }) => ({ check: check.id, ...result })),
    arms: comparison.designs.map(({ design, measures, gap }) => ({
      arm: design,
      measures: Object.fromEntries(measures.map(({ measure, value }) => [measure, value])),
      gap: Object.fromEntries(Object.entries(gap).map(([cause, { value }]) => [cause, value])),
    })),
  }));
  return `${JSON.stringify({ format: 'wangge-evidence-results/1', ...circumstances, claims }, null, 1)}\n`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (thrown: unknown) => {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exitCode = 1;
  },
);
