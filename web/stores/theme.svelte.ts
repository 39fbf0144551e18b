// Light or dark: as the system says until the visitor chooses. The attribute on <html> selects the tokens.
import { readPreference, writePreference } from '../storage/preferences.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

class ThemeStore {
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  #systemDark = $state(this.#system.matches);
  #chosen = $state<Theme | undefined>(readPreference('theme', themes));

  constructor() {
    this.#system.addEventListener('change', () => (this.#systemDark = this.#system.matches));
  }

  get shown(): Theme {
    return this.#chosen ?? (this.#systemDark ? 'dark' : 'light');
  }

  toggle(): void {
    this.#chosen = this.shown === 'dark' ? 'light' : 'dark';
    writePreference('theme', this.#chosen);
  }
}

export const theme = new ThemeStore();
