// The help that the page offers by itself: a short tour of the Compare screen, and the sheet of keys. A tour that was taken or declined is
// not offered again; it can always be started from the footer.
import { tourSteps, type TourStep } from '../components/help/tour-steps.ts';
import { readPreference, writePreference } from '../storage/preferences.ts';
import type { Navigation } from './navigation.svelte.ts';

export class Help {
  readonly #navigation: Navigation;
  #place = $state<number | null>(null);
  #offers = $state(false);
  showsKeys = $state(false);

  /** @param fragment of the address that the page was opened with: one that names a screen or a plan is followed without an offer */
  constructor(navigation: Navigation, fragment: string) {
    this.#navigation = navigation;
    this.#offers = (fragment === '' || fragment === '#') && readPreference('tour', ['known']) === undefined;
  }

  /** Whether the tour should be offered on the screen that is shown. */
  get offersTour(): boolean {
    return this.#offers && this.#navigation.screen === 'compare';
  }

  get step(): TourStep | null {
    return this.#place === null ? null : (tourSteps[this.#place] ?? null);
  }

  /** Place of the step, from 1 on. */
  get place(): number {
    return (this.#place ?? 0) + 1;
  }

  get isFirst(): boolean {
    return this.#place === 0;
  }

  get isLast(): boolean {
    return this.#place === tourSteps.length - 1;
  }

  start(): void {
    this.decline();
    this.#navigation.goTo('compare');
    this.#place = 0;
  }

  /** Goes on by some steps; past the last one the tour ends. */
  move(steps: 1 | -1): void {
    if (this.#place === null) return;
    const next = Math.max(0, this.#place + steps);
    this.#place = next < tourSteps.length ? next : null;
  }

  end(): void {
    this.#place = null;
  }

  /** Never offers the tour again on this machine. */
  decline(): void {
    this.#offers = false;
    writePreference('tour', 'known');
  }
}
