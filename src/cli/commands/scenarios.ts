// `wangge scenarios`: the scenarios that come with the program.
import type { Command } from 'commander';
import { addCommand, type CommandContext } from '../command-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { shippedScenarios } from '../input/find-scenario.ts';
import { readScenario } from '../input/read-scenario.ts';
import { print } from '../output/streams.ts';
import { tableLines } from '../output/table.ts';
import { formatCount } from '../report/format-number.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

/** Adds the command `scenarios`. */
export function addScenarios(program: Command, context: CommandContext): void {
  addCommand(program, 'scenarios', context).action(() => {
    print(...scenarioLines(context.texts));
    context.finish(exitCodes.ok);
  });
}

function scenarioLines(texts: Texts): string[] {
  const { describe, language } = texts;
  const shipped = shippedScenarios();
  if (shipped.length === 0) return [describe.none];
  const rows = shipped.map(({ name, file }) => {
    const read = readScenario(file, texts);
    if (!read.ok) return [name, '', describe.broken(read.problems.length)];
    const { title, territory, designs } = read.scenario;
    return [
      name,
      nameIn(language, title),
      describe.scenarioFacts(formatCount(territory.population), designs.length),
    ];
  });
  return [describe.scenariosHeading, ...tableLines(rows, { align: ['left'], indent: 2 })];
}
