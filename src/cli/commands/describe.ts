// `wangge describe`: what a scenario is about, and what each design changes against today.
import type { Command } from 'commander';
import { estimateMemory } from '../../runtime/job/memory-estimate.ts';
import { describeStages } from '../../scenario/describe.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Design, Scenario } from '../../scenario/schema/scenario.ts';
import { addCommand, type CommandContext } from '../command-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { letterOf } from '../input/choose-designs.ts';
import { findScenario } from '../input/find-scenario.ts';
import { openScenario } from '../input/open-scenario.ts';
import { printable } from '../output/display-width.ts';
import { print } from '../output/streams.ts';
import { wrapText } from '../output/wrap.ts';
import { formatCount } from '../report/format-number.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

const width = 100;

/** Adds the command `describe`. */
export function addDescribe(program: Command, context: CommandContext): void {
  const { texts } = context;
  addCommand(program, 'describe', context)
    .argument('<scenario>', texts.help.arguments.scenario)
    .action((argument: string) => {
      const scenario = openScenario(argument, undefined, texts);
      print(
        ...scenarioLines(scenario, texts),
        texts.describe.file(printable(findScenario(argument, texts))),
        '',
        texts.describe.designsHeading,
        ...scenario.designs.flatMap((design, index) => [
          `${letterOf(index)} = ${design.id}`,
          ...designLines(scenario, design, texts),
        ]),
      );
      context.finish(exitCodes.ok);
    });
}

function scenarioLines(scenario: Scenario, texts: Texts): string[] {
  const { describe, language } = texts;
  const { territory, time, incidents, departments, title, description } = scenario;
  const rate = incidents.types.reduce((sum, type) => sum + type.ratePerThousandYear, 0) * incidents.demand;
  return [
    printable(nameIn(language, title)),
    ...(description === undefined ? [] : [wrapText(printable(nameIn(language, description), 2000), width)]),
    '',
    describe.territory({
      residents: formatCount(territory.population),
      areaKm2: formatCount(territory.areaKm2),
      towns: territory.towns,
      parks: territory.parks,
      communities: territory.communities,
      cells: territory.cells,
    }),
    describe.time({
      start: time.startDate,
      warmUp: time.warmUpDays,
      window: time.windowDays,
      followUp: time.followUpDays,
    }),
    describe.incidents(incidents.types.length, formatCount(rate)),
    describe.departments(departments.list.length),
    describe.memory(Math.ceil(estimateMemory(scenario, null).bytes / 1024 ** 2)),
    describe.hash(scenarioHash(scenario), printable(scenario.seed)),
  ];
}

function designLines(scenario: Scenario, design: Design, texts: Texts): string[] {
  const { title, description } = design;
  const { describe, language } = texts;
  const lines = describeStages(scenario, design).flatMap(({ stage, sentences }) => {
    const when = [
      describe.fromDay(stage.fromDay),
      ...(stage.towns === undefined ? [] : [describe.inTowns(stage.towns.join(','))]),
    ].join(', ');
    const changes = sentences.map((each) => capital(printable(nameIn(language, each), Infinity)));
    return [`    ${when}`, ...changes.map((change) => `      ${change}`)];
  });
  return [
    `  ${printable(nameIn(language, title))}`,
    ...(description === undefined
      ? []
      : [wrapText(`    ${printable(nameIn(language, description), 2000)}`, width)]),
    ...(lines.length > 0 ? lines : [`    ${describe.unchanged}`]),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
