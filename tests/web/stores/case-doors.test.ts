// A door opens its scenario, turns to the design of the verdict and goes to its screen; a scenario that can't be opened leaves the page.

import { describe, expect, it } from 'vitest';
import { doors, openDoor, screenBehind } from '../../../web/stores/case-doors.ts';

/** Notes what a door asks of the page. */
function page(opens: boolean) {
  const done: string[] = [];
  return {
    done,
    arrivals: {
      readFile: async (file: File) => {
        done.push(`open ${file.name}: ${await file.text()}`);
        return opens;
      },
    },
    workbench: { focusOn: (design: string) => void done.push(`focus ${design}`) },
    navigation: { goTo: (screen: string) => void done.push(`go to ${screen}`) },
  };
}

const shown = { file: 'town/scenario.yaml', focus: 'b' };

describe.each(doors)('the door %s', (door) => {
  it('opens the scenario, turns to the design and goes to its screen, in this order', async () => {
    const parts = page(true);
    await openDoor(door, shown, 'text', parts);
    expect(parts.done).toEqual(['open town/scenario.yaml: text', 'focus b', `go to ${screenBehind[door]}`]);
  });

  it('stays on the page where the scenario is refused', async () => {
    const parts = page(false);
    await openDoor(door, shown, 'text', parts);
    expect(parts.done).toEqual(['open town/scenario.yaml: text']);
  });
});

it('no two doors lead to the same screen', () => {
  expect(new Set(Object.values(screenBehind)).size).toBe(doors.length);
});
