// Which screen is shown. It stands in the address (`#/zones`), so that the browser's back and forward, bookmarks and reload work;
// a link to a plan keeps the address to itself until the first step to another screen.
import { firstScreen, screenFragment, screenOfFragment, type ScreenId } from '../screens/screens.ts';

export class Navigation {
  #screen = $state<ScreenId>(screenOfFragment(location.hash) ?? firstScreen);

  get screen(): ScreenId {
    return this.#screen;
  }

  /** Goes to a screen, as one step of the browser's history. */
  goTo(screen: ScreenId): void {
    if (screen === this.#screen) return;
    // Back must lead to the screen that is left, not into the link once more: its plan has been taken over and worked on since.
    if (screenOfFragment(location.hash) === undefined)
      history.replaceState(null, '', screenFragment(this.#screen));
    history.pushState(null, '', screenFragment(screen));
    this.#screen = screen;
  }

  /** Shows a screen without a step in the history: what a link asks for. */
  show(screen: ScreenId): void {
    this.#screen = screen;
  }

  /** Follows the address after back, forward or a change by hand. */
  follow(fragment: string): void {
    const named = screenOfFragment(fragment);
    if (named !== undefined) this.#screen = named;
    else if (fragment === '' || fragment === '#') this.#screen = firstScreen;
  }
}
