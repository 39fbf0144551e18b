// What the YAML parser's complaints mean, in both languages. The parser's own English is for programmers.
import type { ErrorCode } from 'yaml';
import type { BilingualText } from '../schema/parameter.ts';

/** One sentence per kind of syntax error. */
export const syntaxMessages: Readonly<Record<ErrorCode, BilingualText>> = {
  ALIAS_PROPS: { zh: '别名（*）前不能再加标记', en: 'An alias (*) cannot carry an anchor or tag' },
  BAD_ALIAS: {
    zh: '别名（*）或锚点（&）的名称有误',
    en: 'The name of an alias (*) or anchor (&) is malformed',
  },
  BAD_COLLECTION_TYPE: { zh: '标记与内容的类型不符', en: 'The tag does not fit the kind of content' },
  BAD_DIRECTIVE: { zh: '以 % 开头的指令行有误', en: 'A directive line (starting with %) is malformed' },
  BAD_DQ_ESCAPE: { zh: '双引号内的转义（\\）有误', en: 'An escape (\\) inside double quotes is malformed' },
  BAD_INDENT: { zh: '缩进不一致', en: 'The indentation is inconsistent' },
  BAD_PROP_ORDER: { zh: '锚点或标记的位置不对', en: 'An anchor or tag stands in the wrong place' },
  BAD_SCALAR_START: {
    zh: '文字不能以这个字符开头，请加引号',
    en: 'A text cannot start with this character; quote it',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里出现了嵌套的“键: 值”',
    en: 'A nested "key: value" stands on the same line',
  },
  BLOCK_IN_FLOW: {
    zh: '花括号或方括号内不能用缩进写法',
    en: 'Indented blocks are not possible inside brackets',
  },
  DUPLICATE_KEY: { zh: '同一层里有重复的键', en: 'A key stands twice in the same mapping' },
  IMPOSSIBLE: { zh: '此处无法理解', en: 'This cannot be understood' },
  KEY_OVER_1024_CHARS: {
    zh: '键太长（上限 1024 个字符）',
    en: 'A key is too long (at most 1,024 characters)',
  },
  MISSING_CHAR: {
    zh: '缺少符号（如引号、逗号、冒号后的空格或右括号）',
    en: 'A symbol is missing (a quote, comma, closing bracket, or the space after a colon)',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '键不能跨行（可能缺少冒号）',
    en: 'A key cannot span lines (perhaps a colon is missing)',
  },
  MULTIPLE_ANCHORS: { zh: '一个值只能有一个锚点（&）', en: 'A value can have only one anchor (&)' },
  MULTIPLE_DOCS: { zh: '一个文件只能有一个情景', en: 'A file can hold only one scenario' },
  MULTIPLE_TAGS: { zh: '一个值只能有一个标记（!）', en: 'A value can have only one tag (!)' },
  NON_STRING_KEY: { zh: '键必须是文字', en: 'A key must be text' },
  RESOURCE_EXHAUSTION: { zh: '结构过于复杂，无法读取', en: 'The structure is too complex to be read' },
  TAB_AS_INDENT: { zh: '缩进不能用制表符，请用空格', en: 'Tabs cannot be used for indentation; use spaces' },
  TAG_RESOLVE_FAILED: { zh: '不支持这个标记（!）', en: 'This tag (!) is not supported' },
  UNEXPECTED_TOKEN: { zh: '此处不应有这个符号或文字', en: 'This symbol or text is not expected here' },
};
