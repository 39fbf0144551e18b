// Entry of the command line. Returns an exit code and leaves the process to its caller.
import { CommanderError } from 'commander';
import { WanggeError } from '../core/errors.ts';
import { CommandFailure, usageFailure } from './command-failure.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { chooseLanguage, languages } from './language.ts';
import { printable } from './output/display-width.ts';
import { printAside, surviveBrokenStreams } from './output/streams.ts';
import { makeProgram } from './program.ts';
import { nameIn, textsOf, type Texts } from './texts/texts.ts';
import { isShownOnRequest, usageErrorOf } from './usage-error.ts';

/**
 * Runs one command.
 * @param argv the words after the program's name
 * @returns the exit code, see exit-codes.ts; never rejects
 */
export async function main(argv: readonly string[]): Promise<number> {
  const systemLocale = new Intl.DateTimeFormat().resolvedOptions().locale;
  const texts = textsOf(chooseLanguage(argv, process.env, systemLocale));
  surviveBrokenStreams(texts);
  try {
    return await runCommand(argv, texts);
  } catch (thrown) {
    return report(thrown, argv, texts);
  }
}

async function runCommand(argv: readonly string[], texts: Texts): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const program = makeProgram({
    texts,
    finish: (code) => {
      exitCode = code;
    },
  });
  program.hook('preAction', (_program, command) => {
    const { lang } = command.optsWithGlobals<{ lang?: string }>();
    if (lang === undefined || languages.some((language) => language === lang)) return;
    throw usageFailure(texts.usage.badValue('--lang', lang, texts.usage.oneOf(languages.join(', '))));
  });
  await program.parseAsync(argv, { from: 'user' });
  return exitCode;
}

function report(thrown: unknown, argv: readonly string[], texts: Texts): ExitCode {
  if (thrown instanceof CommanderError) {
    if (isShownOnRequest(thrown)) return exitCodes.ok;
    if (thrown.code === 'commander.help') return exitCodes.usage; // no command: the help was shown on stderr
    return report(usageErrorOf(thrown, argv, texts), argv, texts);
  }
  if (thrown instanceof CommandFailure) {
    printAside(...thrown.lines.map((line, index) => (index === 0 ? `wangge: ${line}` : line)));
    return thrown.exitCode;
  }
  if (thrown instanceof WanggeError && thrown.code !== 'unexpected') {
    printAside(`wangge: ${printable(nameIn(texts.language, thrown), Infinity)}`);
    return exitCodes.input;
  }
  printAside(
    texts.usage.internal,
    thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  );
  return exitCodes.internal;
}
