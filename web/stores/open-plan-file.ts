// Opens a plan of zones from a file, as one entry of the journal; what is wrong with the file is thrown, and the plan stays.
import { WanggeError } from '../../src/core/errors.ts';
import { readPlan } from '../../src/data/plan-file.ts';
import type { BilingualText } from '../../src/scenario/schema/parameter.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';

/** Larger files are no plan: ten thousand cells with outlines take some megabytes. */
const mostBytes = 40_000_000;

/** Returns the text of a file that may be a plan. @throws (rejects) WanggeError `plan-too-large` */
export async function textOfPlanFile(file: File): Promise<string> {
  if (file.size <= mostBytes) return file.text();
  throw new WanggeError('plan-too-large', {
    zh: '文件过大，不是分区方案',
    en: 'The file is too large for a plan',
  });
}

/**
 * Opens the plan of a file on the present map.
 * @returns what the user should know of the file all the same
 * @throws (rejects) WanggeError that says what is wrong with it
 */
export async function openPlanFile(desk: ZoneDesk, file: File): Promise<readonly BilingualText[]> {
  const text = await textOfPlanFile(file);
  const { ground } = desk;
  if (ground === null)
    throw new WanggeError('plan-no-map', {
      zh: '地图还没有画好，请稍后再试',
      en: 'The map is not drawn yet; please try again',
    });
  const doubts: BilingualText[] = [];
  const plan = readPlan(text, file.name, ground.territory, (doubt) => doubts.push(doubt));
  desk.enter(plan, 'zones.note.open');
  return doubts;
}
