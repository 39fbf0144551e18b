// What Compare and the report show of a run: the comparison with the names of designs and towns and the sentence on its worlds. Reads
// the workbench and the language; to be called where both are watched.
import type { CompareView } from '../charts/compare-view.ts';
import { basisSentence } from '../findings/basis-sentence.ts';
import { designLabels } from '../plan/design-labels.ts';
import { language } from './language.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

/** Returns the name of a town as it is shown. */
export function townName({ runner, facts }: Workbench, town: number): string {
  const name = runner.shown?.scaled ? undefined : facts?.townNames[town];
  return name ? language.pick(name) : language.t('towns.unnamed', { number: town + 1 });
}

/** Returns what is shown; null before the first world. */
export function shownComparison(workbench: Workbench): CompareView | null {
  const { runner, base, opened, focus } = workbench;
  const { shown } = runner;
  if (shown === null) return null;
  const names = (shown.towns ?? []).map((town) => townName(workbench, town));
  const t = language.t.bind(language);
  return {
    comparison: shown.comparison,
    labels: designLabels(base.designs, language.tag),
    focus,
    basis: basisSentence(shown, names, opened.scenario.territory.towns, t, language.tag),
    scenario: opened.hash,
  };
}
