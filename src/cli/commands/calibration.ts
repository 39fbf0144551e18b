// `wangge calibration`: baselines of the documented systems held against published bands; writes docs/CALIBRATION.md.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { loadBands, type Bands } from '../../evidence/band-schema.ts';
import { modelVersion } from '../../model/version.ts';
import { formatProblems } from '../../scenario/problem.ts';
import { calibrationDocument } from '../calibration/calibration-document.ts';
import { runCalibration } from '../calibration/run-calibration.ts';
import { inputFailure } from '../command-failure.ts';
import { addCommand, wholeNumber, type CommandContext } from '../command-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { scenariosRoot } from '../input/find-scenario.ts';
import { listenForInterruption } from '../interruption.ts';
import { assertWritable, print, printAside, writeDocument } from '../output/streams.ts';
import type { Texts } from '../texts/texts.ts';
import { chooseWorkers, openEvaluator, type WorkerOptions } from '../worker-options.ts';

interface CalibrationOptions extends WorkerOptions {
  readonly replications: string;
  readonly sampleTowns: string;
  readonly print?: true;
  readonly quiet?: true;
}

/** Adds the command `calibration`. */
export function addCalibration(program: Command, context: CommandContext): void {
  const { help, calibration } = context.texts;
  addCommand(program, 'calibration', context)
    .option('-n, --replications <count>', calibration.replications, '5')
    .option('--sample-towns <count>', help.options.sampleTowns, '1')
    .option('--print', calibration.print)
    .option('-w, --workers <count>', help.options.workers)
    .option('--memory <MB>', help.options.memory)
    .option('-q, --quiet', help.options.quiet)
    .action(async (given: CalibrationOptions) => {
      context.finish(await calibrate(given, context.texts));
    });
}

async function calibrate(given: CalibrationOptions, texts: Texts): Promise<ExitCode> {
  const workers = chooseWorkers(given, texts);
  const size = {
    replications: wholeNumber('--replications', given.replications, [2, 1000], texts),
    sampleTowns: wholeNumber('--sample-towns', given.sampleTowns, [1, 400], texts),
  };
  const root = scenariosRoot();
  const bands = readBands(root, texts);
  const target =
    given.print === true || root === null ? null : path.join(root, '..', 'docs', 'CALIBRATION.md');
  if (target !== null) assertWritable(target, texts);
  const { evaluator, close } = openEvaluator(workers, () => undefined);
  const interruption = listenForInterruption(texts);
  try {
    const { signal } = interruption;
    const results = await runCalibration(bands, size, { evaluator, signal, texts }, (result) => {
      if (given.quiet !== true) printAside(texts.calibration.done(result.system, result.worlds));
    });
    if (results === null) return exitCodes.interrupted;
    const document = calibrationDocument(results, {
      modelVersion,
      date: new Date().toISOString().slice(0, 10),
    });
    if (target === null) print(document);
    else writeDocument(target, document, texts);
    const failed = results.some(({ worlds }) => worlds < size.replications);
    return failed ? exitCodes.failedReplications : exitCodes.ok;
  } finally {
    close();
    interruption.stop();
  }
}

function readBands(root: string | null, texts: Texts): Bands {
  const file = path.join(root ?? '.', 'calibration', 'bands.yaml');
  if (!existsSync(file)) throw inputFailure(texts.input.fileMissing(file));
  const read = loadBands(readFileSync(file, 'utf8'));
  if (read.ok) return read.file;
  throw inputFailure(...formatProblems(read.problems, texts.language, file).split('\n'));
}
