// `wangge validate`: everything that is wrong with scenario files, at once.
import type { Command } from 'commander';
import { CommandFailure } from '../command-failure.ts';
import { addCommand, type CommandContext } from '../command-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findScenario } from '../input/find-scenario.ts';
import { readScenario } from '../input/read-scenario.ts';
import { printable } from '../output/display-width.ts';
import { print } from '../output/streams.ts';
import { problemLines } from '../report/problem-lines.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

/** Adds the command `validate`. */
export function addValidate(program: Command, context: CommandContext): void {
  const { arguments: args } = context.texts.help;
  addCommand(program, 'validate', context)
    .argument('<files...>', args.files)
    .action((files: string[]) => {
      const failed = files.map((file) => validate(file, context.texts)).includes(exitCodes.input);
      context.finish(failed ? exitCodes.input : exitCodes.ok);
    });
}

/** Reports on one file; one that cannot be read is a problem among others and does not stop the rest. */
function validate(argument: string, texts: Texts): ExitCode {
  try {
    const file = findScenario(argument, texts);
    const read = readScenario(file, texts);
    if (!read.ok) {
      print(...problemLines(read.problems, file, texts));
      return exitCodes.input;
    }
    const title = printable(nameIn(texts.language, read.scenario.title));
    print(texts.input.fine(printable(file), title));
    if (read.warnings.length > 0) print(...problemLines(read.warnings, file, texts));
    return exitCodes.ok;
  } catch (thrown) {
    if (!(thrown instanceof CommandFailure)) throw thrown;
    print(...thrown.lines);
    return exitCodes.input;
  }
}
