// The three doors of a case: each opens its scenario as a file is opened (undo goes back to what was there), turns to the design that the
// verdict speaks of, and goes to the screen behind the door.
import type { CaseResult } from '../cases/case-result.ts';
import type { ScreenId } from '../screens/screens.ts';
import type { Arrivals } from './arrivals.ts';
import type { Navigation } from './navigation.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

export const doors = ['plan', 'study', 'teach'] as const;
export type Door = (typeof doors)[number];

/** Where each door leads; the Classroom has no screen yet, and the page says so. */
export const screenBehind = { plan: 'zones', study: 'compare', teach: 'run' } as const satisfies Record<
  Door,
  ScreenId
>;

interface Parts {
  readonly workbench: Pick<Workbench, 'focusOn'>;
  readonly arrivals: Pick<Arrivals, 'readFile'>;
  readonly navigation: Pick<Navigation, 'goTo'>;
}

/**
 * Goes through a door. Where the scenario can't be opened the page stays, and what is wrong has been said.
 * @param text the scenario's file
 */
export async function openDoor(
  door: Door,
  { file, focus }: Pick<CaseResult, 'file' | 'focus'>,
  text: string,
  { workbench, arrivals, navigation }: Parts,
): Promise<void> {
  if (!(await arrivals.readFile(new File([text], file)))) return;
  workbench.focusOn(focus);
  navigation.goTo(screenBehind[door]);
}
