// A message with its values, not yet in a language: what pure code returns when it has something to say.
import type { MessageArguments, MessageKey } from './dictionary.ts';
import type { MessageValue } from './message.ts';

export interface Message {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** Pairs a key with the values its places need. */
export const message = <Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>): Message => ({
  key,
  values: values[0] ?? {},
});
