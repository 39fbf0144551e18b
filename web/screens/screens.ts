// The screens that exist, in the order in which the header shows them. A further screen is a line here, its name in web/i18n/header-*.ts
// (`screen.<id>`, `app.title.<id>`) and a branch in App.svelte.

export const screenIds = ['cases', 'zones', 'scheme', 'run', 'compare', 'report', 'responsible'] as const;
export type ScreenId = (typeof screenIds)[number];

/** The screens that the footer leads to, not the header. */
export const footerScreens: readonly ScreenId[] = ['responsible'];

/** The screen of an address that names none. */
export const firstScreen: ScreenId = 'compare';

/** Returns the fragment of a screen's address, `#` included. */
export const screenFragment = (screen: ScreenId): string => `#/${screen}`;

/** Returns the screen that a fragment names; undefined for links to a plan, empty and unknown fragments. */
export const screenOfFragment = (fragment: string): ScreenId | undefined =>
  screenIds.find((id) => fragment === screenFragment(id));
