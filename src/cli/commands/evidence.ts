// `wangge evidence`: the claims of the source documents, checked by the files registered for them, on all cores. Finished runs are
// kept, so that a second start goes on where the first one stopped.
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { ResultHash } from '../../core/hash.ts';
import type { LoadedClaim } from '../../evidence/load-claim.ts';
import { workerFileBesideThisBundle } from '../../runtime/node/node-pool.ts';
import { addCommand, type CommandContext } from '../command-options.ts';
import { claimLines } from '../evidence/claim-lines.ts';
import { KeepingEvaluator } from '../evidence/keeping-evaluator.ts';
import { runClaim, type ClaimRun } from '../../evidence/run-claim.ts';
import { RunStore } from '../evidence/run-store.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { listenForInterruption } from '../interruption.ts';
import { print, printAside } from '../output/streams.ts';
import { CountingEvaluator } from '../progress/counting-evaluator.ts';
import { ProgressDisplay } from '../progress/progress-display.ts';
import type { Texts } from '../texts/texts.ts';
import { chooseWorkers, openEvaluator, type Workers } from '../worker-options.ts';
import { writeEvidence, type EvidenceRun } from './evidence-output.ts';
import { planEvidence, type EvidenceOptions, type EvidencePlan } from './evidence-plan.ts';

/** Adds the command `evidence`. */
export function addEvidence(program: Command, context: CommandContext): void {
  const { options } = context.texts.help;
  addCommand(program, 'evidence', context)
    .option('-c, --claims <list>', options.claims)
    .option('-n, --replications <count>', options.registeredReplications)
    .option('--towns <list>', options.registeredTowns)
    .option('--json <file>', options.jsonFile)
    .option('--fresh', options.fresh)
    .option('--cache <folder>', options.cache)
    .option('-w, --workers <count>', options.workers)
    .option('--memory <MB>', options.memory)
    .option('-q, --quiet', options.quiet)
    .action(async (given: EvidenceOptions) => {
      context.finish(await evidence(given, context.texts));
    });
}

async function evidence(given: EvidenceOptions, texts: Texts): Promise<ExitCode> {
  const workers = chooseWorkers(given, texts);
  const plan = planEvidence(given, texts);
  const run = await runAll(plan, workers, given.quiet === true, texts);
  writeEvidence(run, plan, texts);
  if (run.isCancelled) return exitCodes.interrupted;
  const failed = run.runs.some(({ comparison }) => comparison.failures.length > 0);
  return failed ? exitCodes.failedReplications : exitCodes.ok;
}

async function runAll(
  plan: EvidencePlan,
  workers: Workers,
  quiet: boolean,
  texts: Texts,
): Promise<EvidenceRun> {
  const { claims, replications, towns, fresh } = plan;
  const started = performance.now();
  const store = new RunStore(plan.cache);
  const worldsOf = ({ claim }: LoadedClaim): number => replications ?? claim.replications;
  const sum = (valueOf: (each: LoadedClaim) => number): number =>
    claims.reduce((total, each) => total + valueOf(each), 0);
  const jobs = sum((each) => worldsOf(each) * each.claim.arms.length);
  const most = sum(worldsOf);
  const checks = sum(({ claim }) => claim.checks.length);
  if (!quiet) printAside(texts.evidence.starting(checks, claims.length, jobs));
  const at = { file: '', done: 0, failed: 0, kept: 0 };
  const display = new ProgressDisplay(process.stderr, texts, quiet);
  const show = (): void => {
    const fraction = Math.min(1, (counting.jobsDone + at.kept) / jobs);
    display.show({ fraction, most, mayEndEarlier: false, note: at.file, done: at.done, failed: at.failed });
  };
  const { evaluator, close } = openEvaluator(workers, (request, fraction) => {
    counting.note(request, fraction);
  });
  const counting = new CountingEvaluator(evaluator, show);
  const interruption = listenForInterruption(texts);
  const runs: ClaimRun[] = [];
  try {
    const program = programFingerprint();
    let worldsBefore = 0;
    let failedBefore = 0;
    for (const each of claims) {
      at.file = each.claim.id;
      const keptBefore = at.kept;
      const keeping = new KeepingEvaluator(counting, each, { store, program, fresh });
      const run = await runClaim(each, {
        evaluator: keeping,
        replications,
        towns,
        signal: interruption.signal,
        onWorld: (done, failed) => {
          Object.assign(at, { done: worldsBefore + done, failed: failedBefore + failed });
          at.kept = keptBefore + keeping.found;
          show();
        },
      });
      at.kept = keptBefore + keeping.found;
      if (run === null) break;
      worldsBefore += worldsOf(each);
      failedBefore = at.failed;
      runs.push(run);
      display.end();
      if (plan.json !== '-') print(...claimLines(run, texts));
    }
  } finally {
    close();
    display.end();
    interruption.stop();
  }
  const { torn, trouble } = store;
  const isCancelled = interruption.signal.aborted;
  return { runs, isCancelled, kept: at.kept, torn, trouble, minutes: (performance.now() - started) / 60_000 };
}

/** Fingerprint of the code that computes: chunks of a bundle are named by their content, so the entry says it all. */
function programFingerprint(): string {
  const file = process.env.WANGGE_WORKER ?? workerFileBesideThisBundle();
  return new ResultHash().text(readFileSync(file, 'utf8')).hex().slice(0, 8);
}
