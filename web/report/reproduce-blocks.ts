// How to get the figures of a report again: versions, seed, worlds and the command that gives the same ones. Pure.
import { reproduceCommand } from '../../src/experiment/reproduce-command.ts';
import { modelVersion } from '../../src/model/version.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import type { ReportInput, ReportLanguage } from './report-input.ts';
import type { ReportBlock } from './report-document.ts';

/** Returns the blocks; a first look at a scaled-down district has no command. */
export function reproduceBlocks(input: ReportInput, { t }: ReportLanguage): ReportBlock[] {
  const { comparison, scenario, basis, scaled, failed } = input;
  const versions = t('report.reproduce.versions', {
    version: modelVersion,
    hash: scenarioHash(scenario),
    seed: scenario.seed,
    basis,
  });
  const notes = failed > 0 ? [t('report.reproduce.failed', { n: failed })] : [];
  if (scaled) return [text([versions, ...notes, t('report.reproduce.scaled')])];
  const last = comparison.replications.at(-1) ?? 0;
  if (last >= comparison.replications.length) notes.push(t('report.reproduce.holes'));
  return [
    text([versions, ...notes, t('report.reproduce.command')]),
    { kind: 'command', text: commandOf(input, last + 1) },
  ];
}

const text = (sentences: readonly string[]): ReportBlock => ({ kind: 'text', text: sentences.join(' ') });

/** Designs stand as they are: the workbench does not balance budgets. */
function commandOf({ comparison, scenario }: ReportInput, worlds: number): string {
  const { baseline, primary, towns, designs } = comparison;
  return reproduceCommand('compare', `${scenario.id}.yaml`, [
    ['--designs', designs.map(({ design }) => design).join(',')],
    ['--baseline', baseline],
    ['--primary', primary],
    ['--replications', String(worlds)],
    ['--towns', towns === null ? null : towns.join(',')],
    ['--as-designed', ''],
  ]);
}
