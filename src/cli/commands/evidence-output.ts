// Writes what an evidence run found, beyond the tables shown as it went: totals, all numbers as JSON, the document.
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { modelVersion } from '../../model/version.ts';
import { withResults } from '../evidence/evidence-document.ts';
import type { ClaimRun } from '../../evidence/run-claim.ts';
import { summarise } from '../evidence/summary.ts';
import { print, printAside, writeDocument } from '../output/streams.ts';
import { jsonDocument } from '../report/result-file.ts';
import type { Texts } from '../texts/texts.ts';
import type { EvidencePlan } from './evidence-plan.ts';

export interface EvidenceRun {
  /** Claims that were run to their end. */
  readonly runs: readonly ClaimRun[];
  readonly isCancelled: boolean;
  /** Runs whose results were kept from before. */
  readonly kept: number;
  /** Kept results that were not whole. */
  readonly torn: number;
  /** Why results could not be kept. */
  readonly trouble: string | null;
  readonly minutes: number;
}

/** Writes totals, JSON and the document. @throws CommandFailure when a file cannot be written */
export function writeEvidence(run: EvidenceRun, plan: EvidencePlan, texts: Texts): void {
  const { evidence } = texts;
  const { runs, isCancelled, kept, torn, trouble, minutes } = run;
  const say = plan.json === '-' ? printAside : print;
  const circumstances = {
    modelVersion,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? ''} × ${cpus().length}`,
    minutes,
  };
  const summary = summarise(runs.flatMap(({ results }) => results));
  const tally = summary.counts.map(({ finding, count }) => `${evidence.finding[finding]} ${count}`);
  if (runs.length > 0) {
    say('', evidence.summary(tally.join(', ')));
    say(evidence.holm(summary.still, summary.borneOut, summary.family));
    const { date, machine } = circumstances;
    say(evidence.machine(modelVersion, date, machine, minutes.toFixed(1)));
  }
  if (kept > 0) printAside(evidence.kept(kept));
  if (torn > 0) printAside(evidence.torn(torn));
  if (trouble !== null) printAside(evidence.cannotKeep(plan.cache, trouble));
  if (plan.json !== null) writeDocument(plan.json, numbersOf(run, circumstances), texts);
  if (isCancelled) {
    printAside(evidence.interrupted);
    return;
  }
  const failed = runs.some(({ comparison }) => comparison.failures.length > 0);
  if (!plan.isAsRegistered || failed || !existsSync(plan.document)) {
    say(evidence.notWritten);
    return;
  }
  const { document, catalogue, registered } = plan;
  const results = { catalogue, registered, runs, circumstances };
  writeDocument(document, withResults(readFileSync(document, 'utf8'), results), texts);
  say(evidence.written(path.relative(process.cwd(), document)));
}

function numbersOf({ runs, isCancelled }: EvidenceRun, circumstances: object): string {
  const claims = runs.map(({ loaded, towns, results, comparison, seconds }) => ({
    id: loaded.claim.id,
    claim: loaded.claim.claim,
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
  const ended = isCancelled ? 'cancelled' : 'planned';
  return jsonDocument({ format: 'wangge-evidence-results/1', ended, ...circumstances, claims });
}
