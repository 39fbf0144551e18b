// How a command ends early: with lines for the user and an exit code. Carries text that is already in the user's language.
import { exitCodes, type ExitCode } from './exit-codes.ts';

export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;

  /** @param lines what to print to stderr */
  constructor(exitCode: ExitCode, lines: readonly string[]) {
    super(lines.join('\n'));
    this.exitCode = exitCode;
    this.lines = lines;
  }
}

/** Returns the failure for something wrong with the input. */
export const inputFailure = (...lines: string[]): CommandFailure =>
  new CommandFailure(exitCodes.input, lines);

/** Returns the failure for something wrong with the command line. */
export const usageFailure = (...lines: string[]): CommandFailure =>
  new CommandFailure(exitCodes.usage, lines);
