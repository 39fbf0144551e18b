// Where the command line writes. A reader that has had enough (`| head`) ends the program quietly instead of crashing it.
import { accessSync, closeSync, constants, openSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { CommandFailure, inputFailure } from '../command-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import { printable } from './display-width.ts';
import type { Texts } from '../texts/texts.ts';

/** Writes lines to standard output. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Writes lines to standard error. */
export function printAside(...lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/**
 * Ends the program without a word when the other end of a pipe is closed, and with one line when standard output fails
 * otherwise (a full disk); where standard error fails there is nobody left to tell.
 */
export function surviveBrokenStreams({ input }: Texts): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout)
        printAside(`wangge: ${input.cannotWrite(input.standardOutput, error.message)}`);
      process.exit(exitCodes.input);
    });
  }
}

/**
 * Tries, before long work begins, whether a file can be written: what is there stays as it is, what is not is made and removed
 * again, since permissions alone do not tell (read-only file systems, names that are too long).
 * @throws CommandFailure when it cannot
 */
export function assertWritable(target: string, texts: Texts): void {
  if (target === '-') return;
  const { input } = texts;
  try {
    const found = statSync(target, { throwIfNoEntry: false });
    if (found?.isDirectory() === true)
      throw inputFailure(input.cannotWrite(printable(target), input.isFolder));
    if (found === undefined) {
      closeSync(openSync(target, 'wx'));
      unlinkSync(target);
    } else if (found.isFile()) closeSync(openSync(target, 'r+'));
    else accessSync(target, constants.W_OK); // opening a pipe would wait for its reader
  } catch (thrown) {
    if (thrown instanceof CommandFailure) throw thrown;
    throw inputFailure(input.cannotWrite(printable(target), writeReason(thrown, texts)));
  }
}

/**
 * Writes a document to a file, or to standard output for `-`.
 * @throws CommandFailure when the file cannot be written
 */
export function writeDocument(target: string, content: string | Uint8Array, texts: Texts): void {
  if (target === '-') {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(target, content);
  } catch (thrown) {
    throw inputFailure(texts.input.cannotWrite(printable(target), writeReason(thrown, texts)));
  }
}

function writeReason(thrown: unknown, { input }: Texts): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return Object.hasOwn(input.writeReasons, code) ? input.writeReasons[code] : reasonOf(thrown);
}

/** Returns what an error says, in a few words. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
