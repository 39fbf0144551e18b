// The scenarios that come with the workbench, as the texts of their files. Imported when their list is opened, not before: the page
// needs one of them to open. Titles are read without a YAML reader, which the page's own thread does without; a test holds them
// against the real reader.

export interface ShippedScenario {
  /** Name of the file, to be shown while it is opened. */
  readonly file: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly text: string;
}

const texts = import.meta.glob<string>(
  ['../../scenarios/*/*.yaml', '!../../scenarios/{calibration,evidence,reference}/*'],
  { query: '?raw', import: 'default', eager: true },
);

/** All of them, in the order of their folders. */
export const shippedScenarios: readonly ShippedScenario[] = Object.entries(texts).map(([path, text]) => ({
  file: path.replace(/^.*scenarios\//, ''),
  title: { zh: titleIn(text, 'zh'), en: titleIn(text, 'en') },
  text,
}));

/** Reads a line of the block `title:`, plain or in quotes. */
function titleIn(text: string, language: 'zh' | 'en'): string {
  const [, block = ''] = /^title:\n((?: +.*\n)+)/m.exec(text) ?? [];
  const [, written = ''] = new RegExp(`^ +${language}: (.*)$`, 'm').exec(block) ?? [];
  if (written.startsWith("'")) return written.slice(1, -1).replace(/''/g, "'");
  return written.startsWith('"') ? String(JSON.parse(written)) : written;
}
