// `wangge zones`: plans of zones - score, check norms, generate, compare, design loop, claims.
import type { Command } from 'commander';
import { addCommand, type CommandContext } from '../command-options.ts';
import { addZonesClaims } from './zones-claims.ts';
import { addZonesCompare } from './zones-compare.ts';
import { addZonesGenerate } from './zones-generate.ts';
import { addZonesImport } from './zones-import.ts';
import { addZonesLoop } from './zones-loop.ts';
import { addZonesNorms, addZonesScore } from './zones-score.ts';
import { addZonesSites } from './zones-sites.ts';

/** Adds the group `zones`. */
export function addZones(program: Command, context: CommandContext): void {
  const group = addCommand(program, 'zones', context);
  for (const add of [
    addZonesImport,
    addZonesNorms,
    addZonesScore,
    addZonesGenerate,
    addZonesSites,
    addZonesCompare,
    addZonesLoop,
    addZonesClaims,
  ])
    add(group, context);
}

/** Adds the options that set the norms. */
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
