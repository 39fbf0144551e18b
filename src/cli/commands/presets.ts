// `wangge presets`: assessment schemes as deployed, which a design takes by name.
import type { Command } from 'commander';
import { indicatorNames, type IndicatorId } from '../../scenario/schema/indicators.ts';
import type { Preset } from '../../scenario/presets/preset.ts';
import { presets } from '../../scenario/presets/presets.ts';
import { inputFailure } from '../command-failure.ts';
import { addCommand, type CommandContext } from '../command-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { didYouMean } from '../input/did-you-mean.ts';
import { print } from '../output/streams.ts';
import { wrapText } from '../output/wrap.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

const width = 100;

/** Adds the command `presets`. */
export function addPresets(program: Command, context: CommandContext): void {
  const { texts } = context;
  addCommand(program, 'presets', context)
    .argument('[names...]', texts.calibration.presetNames)
    .action((names: string[]) => {
      const shown = names.length === 0 ? presets : names.map((name) => presetNamed(name, texts));
      print(texts.calibration.presetsHeading, ...shown.flatMap((preset) => lines(preset, texts)));
      context.finish(exitCodes.ok);
    });
}

function presetNamed(name: string, texts: Texts): Preset {
  const found = presets.find(({ id }) => id === name.toLowerCase());
  if (found !== undefined) return found;
  const known = presets.map(({ id, name: called }) => ({ key: id, ...called }));
  const ids = known.map(({ key }) => key).join(', ');
  throw inputFailure(texts.input.noSuchPreset(name, ids), ...didYouMean(name, known, texts));
}

function lines(preset: Preset, texts: Texts): string[] {
  const { language } = texts;
  const weights = (preset.patch.scheme?.['weights'] ?? {}) as Partial<Record<IndicatorId, number>>;
  const shown = Object.entries(weights).map(
    ([id, weight]) => `${nameIn(language, indicatorNames[id as IndicatorId])} ${(weight * 100).toFixed(0)}`,
  );
  return [
    '',
    `${preset.id}  ${nameIn(language, preset.name)}`,
    ...(shown.length > 0 ? [wrapText(`    ${shown.join(language === 'zh' ? '，' : ', ')}`, width)] : []),
    wrapText(`    ${nameIn(language, preset.description)}`, width),
    wrapText(`    ${texts.calibration.source(nameIn(language, preset.source))}`, width),
  ];
}
