// The lines at the top of a report: which program, scenario, seed and designs.
import type { Bilingual } from '../../experiment/verdict-sentence.ts';
import { modelVersion } from '../../model/version.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { printable } from '../output/display-width.ts';
import { tableLines } from '../output/table.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

/** Returns the heading. */
export function scenarioHeading(scenario: Scenario, designs: readonly string[], texts: Texts): string[] {
  const { result, language } = texts;
  const title = printable(nameIn(language, scenario.title));
  const names = designNames(scenario);
  return [
    result.versionLine(modelVersion),
    result.scenarioLine(title, scenarioHash(scenario), printable(scenario.seed)),
    ...tableLines(
      designs.map((design) => [design, nameIn(language, names.get(design) ?? { zh: design, en: design })]),
      { align: ['left'], indent: 2 },
    ),
  ];
}

/** Returns what to call each design in a sentence: its title, with its id where two titles are the same. */
export function designNames({ designs }: Scenario): Map<string, Bilingual> {
  const nameOf = (id: string, language: 'zh' | 'en', title: string): string => {
    const isUnique = designs.filter((design) => design.title[language] === title).length === 1;
    return printable(isUnique ? title : `${title} (${id})`);
  };
  return new Map(
    designs.map(({ id, title }) => [id, { zh: nameOf(id, 'zh', title.zh), en: nameOf(id, 'en', title.en) }]),
  );
}
