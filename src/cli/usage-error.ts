// Says in the user's language what the parser did not understand.
import type { CommanderError } from 'commander';
import { usageFailure, type CommandFailure } from './command-failure.ts';
import type { Texts } from './texts/texts.ts';

/** Codes with which the parser says that it has shown what was asked for. */
const shownOnRequest = new Set(['commander.helpDisplayed', 'commander.version']);

/** Whether the parser only showed help or version on request. */
export const isShownOnRequest = ({ code, exitCode }: CommanderError): boolean =>
  shownOnRequest.has(code) || (code === 'commander.help' && exitCode === 0);

/** Returns the failure to report for a parser's error. @param argv the command line, to name the command whose help to see */
export function usageErrorOf(
  { code, message }: CommanderError,
  argv: readonly string[],
  { usage, help }: Texts,
): CommandFailure {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message)?.[1];
  const said: Record<string, string> = {
    'commander.unknownOption': usage.unknownOption(named),
    'commander.unknownCommand': usage.unknownCommand(named),
    'commander.missingArgument': usage.missingArgument(named),
    'commander.optionMissingArgument': usage.optionMissingArgument(named),
    'commander.excessArguments': usage.excessArguments,
  };
  const command = argv.find((word) => Object.hasOwn(help.commands, word));
  const known = code === 'commander.unknownCommand' || command === undefined ? 'wangge' : `wangge ${command}`;
  return usageFailure(
    Object.hasOwn(said, code) ? said[code] : message,
    ...(suggestion === undefined ? [] : [usage.didYouMean(suggestion)]),
    usage.seeHelp(known),
  );
}
