// `wangge presets`: assessment schemes as deployed, which a design takes by name.
import type { Command } from 'commander';
import { indicatorNames, type IndicatorId } from '../../scenario/schema/indicators.ts';
import type { Preset } from '../../scenario/presets/preset.ts';
import { presets } from '../../scenario/presets/presets.ts';
import { addCommand, type CommandContext } from '../command-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { print } from '../output/streams.ts';
import { wrapText } from '../output/wrap.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

const width = 100;

/** Adds the command `presets`. */
export function addPresets(program: Command, context: CommandContext): void {
  addCommand(program, 'presets', context).action(() => {
    print(
      context.texts.calibration.presetsHeading,
      ...presets.flatMap((preset) => lines(preset, context.texts)),
    );
    context.finish(exitCodes.ok);
  });
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
