// Turns the words of the command line into values, or says what was expected; and adds what all commands have in common.
import type { Command } from 'commander';
import { usageFailure } from './command-failure.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Texts } from './texts/texts.ts';

/** What every command is given. */
export interface CommandContext {
  readonly texts: Texts;
  /** Takes the exit code of the command that ran. */
  finish(exitCode: ExitCode): void;
}

type CommandName = keyof Texts['help']['commands'];

/** Adds a command, or one of a group's (`zones score`), with its help, examples and the language option. */
export function addCommand(program: Command, name: CommandName, { texts }: CommandContext): Command {
  const { help } = texts;
  const { summary, description, examples } = help.commands[name];
  return program
    .command(name.split(' ').at(-1) ?? name)
    .summary(summary)
    .description(description)
    .helpOption('-h, --help', help.options.help)
    .option('--lang <zh|en>', help.options.lang)
    .addHelpText('after', () => ['', ...exampleLines(help.examples, examples)].join('\n'));
}

/** Adds the argument and the options of commands that compute: which towns, which seed, how much memory, how much to say. */
export function addComputationOptions(command: Command, { texts }: CommandContext): Command {
  const { options, arguments: args } = texts.help;
  return command
    .argument('<scenario>', args.scenario)
    .option('--towns <list>', options.towns)
    .option('--sample-towns <count>', options.sampleTowns)
    .option('-s, --seed <text>', options.seed)
    .option('--memory <MB>', options.memory)
    .option('-q, --quiet', options.quiet);
}

/** Returns a heading and examples, each with what it does. */
export function exampleLines(heading: string, examples: Texts['help']['start']): string[] {
  return [heading, ...examples.flatMap(([command, says]) => [`  # ${says}`, `  ${command}`])];
}

/** Parses a whole number. @throws CommandFailure outside `least..most` */
export function wholeNumber(
  option: string,
  word: string,
  [least, most]: [number, number],
  { usage }: Texts,
): number {
  const value = Number(word);
  if (/^\d{1,12}$/.test(word) && value >= least && value <= most) return value;
  throw usageFailure(usage.badValue(option, word, usage.wholeNumber(least, most)));
}

/** Parses a number above 0. @throws CommandFailure otherwise */
export function positiveNumber(option: string, word: string, { usage }: Texts): number {
  const value = Number(word);
  if (/^[\d.]+(e-?\d+)?$/i.test(word) && value > 0 && Number.isFinite(value)) return value;
  throw usageFailure(usage.badValue(option, word, usage.positiveNumber));
}

/** Parses a number above 0, up to `most`. @throws CommandFailure otherwise */
export function numberUpTo(option: string, word: string, most: number, texts: Texts): number {
  const { usage } = texts;
  if (/^[\d.]+(e-?\d+)?$/i.test(word) && Number(word) > 0 && Number(word) <= most) return Number(word);
  throw usageFailure(usage.badValue(option, word, usage.numberUpTo(most)));
}

/** Parses `0,3,7` into different numbers in ascending order. @throws CommandFailure otherwise */
export function numberList(option: string, word: string, { usage }: Texts): number[] {
  if (!/^\d{1,6}([,，]\d{1,6})*$/.test(word)) {
    throw usageFailure(usage.badValue(option, word, usage.listOfWholeNumbers));
  }
  return [...new Set(word.split(/[,，]/).map(Number))].sort((a, b) => a - b);
}

/** Parses `A,B` into different ids in the order given. @throws CommandFailure for an empty one */
export function idList(option: string, word: string, { usage }: Texts): string[] {
  const ids = word.split(/[,，]/).map((id) => id.trim());
  if (ids.includes('')) throw usageFailure(usage.badValue(option, word, usage.listOfIds));
  return [...new Set(ids)];
}

/** Checks that a word is one of the allowed ones. @throws CommandFailure otherwise */
export function oneOf<T extends string>(
  option: string,
  word: string,
  allowed: readonly T[],
  { usage }: Texts,
): T {
  const found = allowed.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  throw usageFailure(usage.badValue(option, word, usage.oneOf(allowed.join(', '))));
}
