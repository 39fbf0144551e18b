// Small choices of the visitor (language, theme). Losing them costs a click, so they live in localStorage; a browser that
// forbids storage is no error here.

const prefix = 'wangge.';

/** Returns a stored choice when it is one of the options. */
export function readPreference<Option extends string>(
  name: string,
  options: readonly Option[],
): Option | undefined {
  try {
    const stored = localStorage.getItem(prefix + name);
    return options.find((option) => option === stored);
  } catch {
    return undefined;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // the choice holds until the page is left
  }
}
