// The rules of tidiness as functions of one file: size, opening comment, names, exports, unfinished marks, tests left out,
// markup from strings, machine paths. Words that a rule forbids are put together here, so that this file passes too.

import ts from 'typescript';
import { scriptText, type SourceFile } from './source-tree.ts';

/** A rule: which files it is about, and what is wrong with one of them (one line each, without the path). */
export type TidyRule = { title: string; covers: RegExp; breaches: (file: SourceFile) => string[] };

const code = /\.(ts|mjs|svelte)$/;
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
const machinePath = new RegExp(
  `(?:^|[\\s"'\`(=:,])/(?:${['work', 'farm', 'root', 'tmp', 'home', 'Users'].join('|')})/`,
);
const markup = new RegExp(
  ['\\{@' + 'html', 'inner' + 'HTML', 'outer' + 'HTML', 'insertAdjacent' + 'HTML', '\\.html\\('].join('|'),
);
const dumps = /(^|\/)_?(utils?|helpers?|misc|types?|common)\.(ts|mjs|svelte)$/;

export const tidyRules: readonly TidyRule[] = [
  {
    title: 'a code file has at most 300 lines, a component at most 250',
    covers: code,
    breaches: ({ path, text }) => {
      const limit = path.endsWith('.svelte') ? 250 : 300;
      const lines = text.trimEnd().split('\n').length;
      return lines > limit
        ? [`${lines} lines, at most ${limit}: a file that opens a second topic is two files`]
        : [];
    },
  },
  {
    title: 'a code file or style sheet opens with a comment that says what it is for',
    covers: /\.(ts|mjs|svelte|css)$/,
    breaches: ({ text }) =>
      /^(#!.*\n)?\s*(\/\/ ?\S|\/\*+\s*\S|<!--\s*\S)/.test(text) ? [] : ['does not open with a comment'],
  },
  {
    title: 'file names are kebab-case, those of components PascalCase, and say what is inside',
    covers: code,
    breaches: ({ path }) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const isFine = name.endsWith('.svelte')
        ? /^[A-Z][A-Za-z0-9]*\.svelte$/.test(name)
        : /^(_?[a-z0-9]+(-[a-z0-9]+)*|[a-z]{2}-[A-Z]{2})(\.(test|config|d|svelte|golden))*\.(ts|mjs)$/.test(
            name,
          );
      return [
        ...(isFine ? [] : ['is not named in kebab-case (a component: in PascalCase)']),
        ...(dumps.test(path) ? ['is a name for a dump: name what is inside'] : []),
      ];
    },
  },
  {
    title: 'nothing is exported by default, outside configuration',
    covers: /^(src|web|bench|tests|scripts)\/.*\.(ts|mjs)$/,
    breaches: defaultExports,
  },
  {
    title: 'nothing is marked as unfinished',
    covers: /^(src|web|tests|bench|scripts|bin|docs|scenarios)\/|^[^/]+\.(ts|mjs|md)$/,
    breaches: ({ text }) => linesWith(text, unfinished, 'is marked as unfinished'),
  },
  {
    title: 'no test is left out or run alone',
    covers: /^tests\/.*\.ts$/,
    breaches: testsLeftOut,
  },
  {
    title: 'the page never makes markup from strings',
    covers: /^web\/.*\.(ts|svelte|html)$/,
    breaches: ({ text }) => linesWith(text, markup, 'makes markup from a string'),
  },
  {
    title: 'no path of one machine is written down',
    covers: /^(?!package-lock\.json$)/,
    breaches: ({ text }) => linesWith(text, machinePath, 'names a path of one machine'),
  },
  {
    title: 'the lock file names no registry host',
    covers: /^package-lock\.json$/,
    breaches: ({ text }) => linesWith(text, /"resolved":\s*"https?:/, 'names a registry host'),
  },
];

function linesWith(text: string, pattern: RegExp, complaint: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`line ${index + 1} ${complaint}`] : []));
}

function defaultExports({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const isDefault = (node: ts.Statement): boolean =>
    ts.isExportAssignment(node) ||
    (ts.canHaveModifiers(node) &&
      (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
    (ts.isExportDeclaration(node) && /\bas\s+default\b/.test(node.getText(source)));
  return source.statements.filter(isDefault).map(() => 'has a default export: name what is exported');
}

/** Finds `it.only`, `describe.skip`, `test.todo` and their like, in whatever chain they stand. */
function testsLeftOut(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, scriptText(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && /^(only|skip|todo|skipIf|runIf|fails)$/.test(node.name.text)) {
      if (/^(it|test|describe|suite|bench)\b/.test(node.expression.getText(source)))
        found.push(`uses ${node.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
