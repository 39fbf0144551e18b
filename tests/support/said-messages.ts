// Messages in English and in Chinese for tests of what pure code says.
import { en } from '../../web/i18n/en.ts';
import { fillMessage } from '../../web/i18n/message.ts';
import type { Translate } from '../../web/i18n/translate.ts';
import { zhCN } from '../../web/i18n/zh-CN.ts';

export const inEnglish: Translate = (key, ...values) => fillMessage(en[key], values[0] ?? {}, 'en');
export const inChinese: Translate = (key, ...values) => fillMessage(zhCN[key], values[0] ?? {}, 'zh-CN');
