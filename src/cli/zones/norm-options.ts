// Options that all commands about zones have: the scenario, and bounds on zones.
import type { Command } from 'commander';
import type { CommandContext } from '../command-options.ts';

/** Adds the argument and the options that set the norms. */
export function addNormOptions(command: Command, { texts }: CommandContext): Command {
  const { zonesOptions, help } = texts;
  return command
    .argument('<scenario>', help.arguments.scenario)
    .option('--people <range>', zonesOptions.people)
    .option('--area <range>', zonesOptions.area)
    .option('--households <range>', zonesOptions.households)
    .option('--hours <range>', zonesOptions.hours)
    .option('-s, --seed <text>', help.options.seed);
}
