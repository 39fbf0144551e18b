// Opens the plans that a command names: files, texts, or today's zones.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { planCsv, planJson, readPlan } from '../../data/plan-file.ts';
import { territoryGeoJson } from '../../data/export/territory-geojson.ts';
import { WanggeError } from '../../core/errors.ts';
import { crowdedTown } from '../../experiment/zones/crowded-town.ts';
import { todaysPlan } from '../../experiment/zones/todays-plan.ts';
import { planText } from '../../zoning/plan/plan-text.ts';
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';
import { inputFailure, usageFailure } from '../command-failure.ts';
import { printable } from '../output/display-width.ts';
import { assertWritable, printAside, writeDocument } from '../output/streams.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import type { ZoneSite } from './zone-site.ts';

export interface NamedPlan {
  readonly name: string;
  readonly plan: ZonePlan;
}

/** Word for the zones of today. */
export const todayWord = 'today';

/** Opens a plan. @throws CommandFailure that says what is wrong with it */
export function openPlan(word: string, site: ZoneSite, texts: Texts): NamedPlan {
  if (word === todayWord) return { name: texts.zones.today, plan: todaysPlan(site.scenario, site.territory) };
  const isText = word.startsWith('z1.') && !existsSync(word);
  const name = isText ? `${word.slice(0, 12)}…` : path.basename(word);
  try {
    if (!isText && !existsSync(word)) throw inputFailure(texts.input.fileMissing(printable(word)));
    const content = isText ? word : readFileSync(word, 'utf8');
    const plan = readPlan(content, name, site.territory, (doubt) => {
      printAside(texts.zones.planDoubt(printable(nameIn(texts.language, doubt))));
    });
    return { name, plan };
  } catch (thrown) {
    if (thrown instanceof WanggeError)
      throw inputFailure(texts.zones.planCells(printable(name), nameIn(texts.language, thrown)));
    throw thrown;
  }
}

/**
 * Opens several plans; files of the same name in different folders are told apart by their folders.
 * @throws CommandFailure that says what is wrong with one, or which is named twice
 */
export function openPlans(words: readonly string[], site: ZoneSite, texts: Texts): NamedPlan[] {
  const twice = words.find((word, index) => words.indexOf(word) < index);
  if (twice !== undefined) throw usageFailure(texts.zones.namedTwice(printable(twice)));
  const plans = words.map((word) => openPlan(word, site, texts));
  const names = plans.map(({ name }) => name);
  return plans.map((plan, index) =>
    names.indexOf(plan.name) === names.lastIndexOf(plan.name) ? plan : { ...plan, name: words[index] },
  );
}

/** Checks before long work that the model can run plans. @throws CommandFailure naming the plan and the town that has too many zones */
export function assertRuns(plans: readonly NamedPlan[], { territory }: ZoneSite, texts: Texts): void {
  for (const { name, plan } of plans) {
    const why = crowdedTown(plan, territory);
    if (why !== null) throw inputFailure(texts.zones.planCells(printable(name), nameIn(texts.language, why)));
  }
}

/** Endings of the files that a plan is written to. */
const endings = ['.csv', '.geojson', '.json', '.txt'];

/** Checks before long work that a plan can be written to a file. @throws CommandFailure for another ending, or a place that cannot be written */
export function assertPlanFile(file: string | undefined, texts: Texts): void {
  if (file === undefined) return;
  const ending = path.extname(file).toLowerCase();
  if (file !== '-' && !endings.includes(ending))
    throw usageFailure(texts.usage.badValue('--out', printable(file), endings.join(', ')));
  assertWritable(file, texts);
}

/** Writes a plan in the format that the file's name ends with. @throws CommandFailure */
export function writePlan(file: string, plan: ZonePlan, site: ZoneSite, texts: Texts): void {
  const { territory, scenario } = site;
  const origin = scenario.territory.map?.origin;
  const ending = path.extname(file).toLowerCase();
  const document =
    ending === '.csv'
      ? planCsv(territory, plan)
      : ending === '.geojson'
        ? territoryGeoJson(territory, { plan, ...(origin === undefined ? {} : { origin }) })
        : ending === '.json'
          ? planJson(territory, plan)
          : `${planText(plan)}\n`;
  writeDocument(file, document, texts);
}
