// The type of the function that turns a key and its values into a text of the present language; pure code is handed one.
import type { MessageArguments, MessageKey } from './dictionary.ts';

export type Translate = <Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>) => string;
