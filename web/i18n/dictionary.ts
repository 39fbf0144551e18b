// The shape of a dictionary: the Chinese one declares the keys and the places of each message, every other one must match.
import type { PlaceNames, MessageValue } from './message.ts';
import type { zhCN } from './zh-CN.ts';

export type MessageKey = keyof typeof zhCN;
/** Keys of messages without places. */
export type PlainKey = {
  [Key in MessageKey]: PlaceNames<(typeof zhCN)[Key]> extends never ? Key : never;
}[MessageKey];
export type Dictionary = Readonly<Record<MessageKey, string>>;

/** What a message must be given: nothing, or one value for each place. */
export type MessageArguments<Key extends MessageKey> =
  PlaceNames<(typeof zhCN)[Key]> extends never
    ? []
    : [values: Readonly<Record<PlaceNames<(typeof zhCN)[Key]>, MessageValue>>];
