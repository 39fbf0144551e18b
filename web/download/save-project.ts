// Saves everything that is open as a project: plans with their history, scenarios, and what is on screen.
import { projectText } from '../storage/project-file.ts';
import type { Workbench } from '../stores/workbench.svelte.ts';
import { saveFile } from './save-file.ts';
import { shownResults } from './save-results.ts';

/** Offers the project as a JSON file. */
export function saveProject(workbench: Workbench): void {
  const text = projectText(
    workbench.session({ whole: true }),
    shownResults(workbench),
    new Date().toISOString(),
  );
  saveFile(`${workbench.opened.scenario.id}.wangge.json`, 'application/json', text);
}
