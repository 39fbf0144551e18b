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
