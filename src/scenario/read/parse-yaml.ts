// YAML or JSON text -> document with positions. The composer of the YAML library recurses, and deep nesting ends the
// whole process inside the regular-expression compiler; so nesting and size are measured while the (iterative) parser
// runs, before anything is composed. Its check for duplicate keys is quadratic and off; to-plain.ts does it.
import { Composer, Lexer, LineCounter, Parser, type Document, type YAMLError } from 'yaml';
import type { CST } from 'yaml';
import type { Problem } from '../problem.ts';
import { maxDepth, maxSymbols } from './caps.ts';
import { syntaxMessages } from './syntax-messages.ts';

/** Parser stack of a document whose content is nested maxDepth deep, with room for document, pair and scalar. */
const MAX_STACK = maxDepth + 3;
const MAX_SYNTAX_PROBLEMS = 20;

export interface ParsedText {
  readonly document: Document.Parsed;
  /** Line and column (from 1) of a position in the text. */
  readonly place: (offset: number) => { line: number; column: number };
}

/** Parses a text that passed checkText. Syntax errors end here: what stands behind them is a guess. */
export function parseYaml(
  text: string,
): { ok: true; parsed: ParsedText } | { ok: false; problems: Problem[] } {
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = tokenise(text, lines);
  if (!Array.isArray(tokens)) {
    const problem = tokens.tooDeep ? tooDeep(place(tokens.offset)) : tooManySymbols(place(tokens.offset));
    return { ok: false, problems: [problem] };
  }
  const composer = new Composer({ version: '1.2', uniqueKeys: false, strict: true, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document] = documents;
  const problems = documents
    .flatMap((each) => each.errors)
    .slice(0, MAX_SYNTAX_PROBLEMS)
    .map((error) => syntaxProblem(error, text, place));
  if (documents.length > 1) problems.push(moreDocuments(place(documents[1].range[0])));
  const version = document.directives.yaml;
  if (version.explicit === true && version.version !== '1.2') problems.push(oldVersion(version.version));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, parsed: { document, place } };
}

function tokenise(text: string, lines: LineCounter): CST.Token[] | { tooDeep: boolean; offset: number } {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let symbols = 0;
  for (const lexeme of new Lexer().lex(text)) {
    symbols++;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const tooDeep = parser.stack.length > MAX_STACK;
    if (tooDeep || symbols > maxSymbols) return { tooDeep, offset: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Makes the problem of content nested too deeply. */
export function tooDeep(at?: { line: number; column: number }, pointer = ''): Problem {
  return {
    code: 'too-deep',
    severity: 'error',
    pointer,
    ...at,
    value: '',
    zh: `嵌套超过 ${maxDepth} 层`,
    en: `Nested deeper than ${maxDepth} levels`,
  };
}

/** Makes the problem of content with too many symbols or values. */
export function tooManySymbols(at?: { line: number; column: number }): Problem {
  return {
    code: 'too-many-values',
    severity: 'error',
    pointer: '',
    ...at,
    value: '',
    zh: `内容过多：键、值与符号超过 ${maxSymbols} 个（别名展开后也计入）`,
    en: `Too much content: more than ${maxSymbols} keys, values and symbols (aliases count expanded)`,
  };
}

function syntaxProblem(error: YAMLError, text: string, place: ParsedText['place']): Problem {
  const message = syntaxMessages[error.code];
  const found = Array.from(text.slice(error.pos[0], error.pos[0] + 24))
    .slice(0, 12)
    .join('');
  return {
    code: 'syntax',
    severity: 'error',
    pointer: '',
    ...place(error.pos[0]),
    value: JSON.stringify(found),
    zh: `格式错误：${message.zh}`,
    en: `Syntax error: ${message.en}`,
  };
}

function moreDocuments(at: { line: number; column: number }): Problem {
  const message = syntaxMessages.MULTIPLE_DOCS;
  return { code: 'syntax', severity: 'error', pointer: '', ...at, value: '---', ...message };
}

function oldVersion(version: string): Problem {
  return {
    code: 'syntax',
    severity: 'error',
    pointer: '',
    line: 1,
    column: 1,
    value: `%YAML ${version}`,
    zh: '只支持 YAML 1.2，请删去 %YAML 一行',
    en: 'Only YAML 1.2 is supported; remove the %YAML line',
  };
}
