// The language of the page: chosen by the browser's list, then by the visitor. Keeps <html lang> and the choice in step.
import { hasOwn } from '../../src/core/own-property.ts';
import type { MessageArguments, MessageKey } from '../i18n/dictionary.ts';
import { en } from '../i18n/en.ts';
import {
  inLanguage,
  languageTags,
  preferredLanguage,
  type BilingualText,
  type LanguageTag,
} from '../i18n/language-tag.ts';
import { fillMessage } from '../i18n/message.ts';
import type { Message } from '../i18n/said.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { readPreference, writePreference } from '../storage/preferences.ts';

const dictionaries = { 'zh-CN': zhCN, en } as const;

class LanguageStore {
  #tag = $state<LanguageTag>(
    readPreference('language', languageTags) ?? preferredLanguage(navigator.languages),
  );

  get tag(): LanguageTag {
    return this.#tag;
  }

  choose(tag: LanguageTag): void {
    this.#tag = tag;
    writePreference('language', tag);
  }

  /** Returns a message in the present language, its places filled. */
  t<Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>): string {
    return fillMessage(dictionaries[this.#tag][key], values[0] ?? {}, this.#tag);
  }

  /** Returns what pure code had to say, in the present language. */
  say(message: Message): string {
    return fillMessage(dictionaries[this.#tag][message.key], message.values, this.#tag);
  }

  /** Returns the name of a change as the journal noted it; empty for notes of another version. */
  sayNote(note: string): string {
    const dictionary: Readonly<Record<string, string>> = dictionaries[this.#tag];
    return hasOwn(dictionary, note) ? (dictionary[note] ?? '') : '';
  }

  /** Returns the side of a bilingual text that is shown. */
  pick(text: BilingualText): string {
    return inLanguage(text, this.#tag);
  }
}

export const language = new LanguageStore();
