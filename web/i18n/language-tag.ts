// The two languages of the workbench and how one is chosen for a visitor. Pure.

export const languageTags = ['zh-CN', 'en'] as const;
export type LanguageTag = (typeof languageTags)[number];

/** A text in both languages, as scenarios, measures and designs carry it. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** Returns the first language of the browser's list that the workbench speaks; English where it speaks none. */
export function preferredLanguage(browserTags: readonly string[]): LanguageTag {
  for (const tag of browserTags) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'en';
}

/** Returns the side of a bilingual text that a language shows. */
export const inLanguage = (text: BilingualText, tag: LanguageTag): string =>
  tag === 'en' ? text.en : text.zh;
