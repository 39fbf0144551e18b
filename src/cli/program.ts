// The grammar of the command line as a whole. Knows what may be asked; the commands know how it is answered.
import { Command } from 'commander';
import { modelVersion } from '../model/version.ts';
import { type CommandContext, exampleLines } from './command-options.ts';
import { addCalibration } from './commands/calibration.ts';
import { addCompare } from './commands/compare.ts';
import { addDescribe } from './commands/describe.ts';
import { addEvidence } from './commands/evidence.ts';
import { addPresets } from './commands/presets.ts';
import { addRun } from './commands/run.ts';
import { addScenarios } from './commands/scenarios.ts';
import { addValidate } from './commands/validate.ts';
import { addZones } from './commands/zones.ts';
import { displayWidth } from './output/display-width.ts';
import { wrapText } from './output/wrap.ts';

/** Makes the program; it throws CommanderError instead of leaving the process. */
export function makeProgram(context: CommandContext): Command {
  const { help } = context.texts;
  const program = new Command('wangge')
    .description(help.program)
    .version(modelVersion, '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand('help [command]', help.options.helpCommand)
    .option('--lang <zh|en>', help.options.lang)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      displayWidth,
      boxWrap: wrapText,
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description}${help.defaultIs(defaultValue)}` : description,
    });
  for (const add of [
    addRun,
    addCompare,
    addDescribe,
    addValidate,
    addScenarios,
    addEvidence,
    addCalibration,
    addPresets,
    addZones,
  ]) {
    add(program, context);
  }
  return program.addHelpText('after', () =>
    ['', ...exampleLines(help.examples, help.start), '', ...help.exitCodes].join('\n'),
  );
}
