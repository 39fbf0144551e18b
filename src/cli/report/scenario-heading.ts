// The lines at the top of a report: which program, scenario, seed and designs.
import type { Bilingual } from '../../experiment/verdict-sentence.ts';
import { modelVersion } from '../../model/version.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { printable } from '../output/display-width.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

/** Returns the heading. */
export function scenarioHeading(scenario: Scenario, designs: readonly string[], texts: Texts): string[] {
  const { result, language } = texts;
  const title = printable(nameIn(language, scenario.title));
  const names = designNames(scenario);
  return [
    result.versionLine(modelVersion),
    result.scenarioLine(title, scenarioHash(scenario), printable(scenario.seed)),
    ...designs.map((design) => `  ${nameIn(language, names.get(design) ?? { zh: design, en: design })}`),
  ];
}

/** Returns what to call each design: its id and its title. */
export function designNames(scenario: Scenario): Map<string, Bilingual> {
  return new Map(
    scenario.designs.map(({ id, title }) => [
      id,
      { zh: `${id} ${printable(title.zh)}`, en: `${id} ${printable(title.en)}` },
    ]),
  );
}
