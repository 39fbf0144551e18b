// What the pure layers must not do: call anything whose result depends on the engine, the machine or the moment. Works on the
// syntax tree, so that comments and texts may name what code may not use.

import ts from 'typescript';
import {
  bannedGlobals,
  bannedMethods,
  exactMath,
  insteadOfMath,
  pureLayers,
} from '../../scripts/banned-calls.mjs';
import type { SourceFile } from './source-tree.ts';

/** Returns one line per breach, naming the place and what to use instead; none for a file outside the pure layers. */
export function pureBreaches({ path, text }: SourceFile): string[] {
  if (!pureLayers.some((layer) => path.startsWith(`${layer}/`))) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const breach = breachOf(node);
    if (breach) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push(`${path}:${line}: ${breach}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function breachOf(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node)) return powerBreach(node.operatorToken.kind);
  if (ts.isIdentifier(node) && isValue(node)) {
    if (node.text === 'Math') return mathBreach(node);
    if (node.text === 'Date' && memberOf(node) === 'UTC') return undefined;
    const instead = Object.hasOwn(bannedGlobals, node.text) ? bannedGlobals[node.text] : undefined;
    if (instead) return `${node.text}: ${instead}`;
  }
  const member = ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
  const instead =
    member !== undefined && Object.hasOwn(bannedMethods, member) ? bannedMethods[member] : undefined;
  return instead && `${member}: ${instead}`;
}

function powerBreach(kind: ts.SyntaxKind): string | undefined {
  const isPower =
    kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
  return isPower ? `**: ${insteadOfMath('pow')}` : undefined;
}

/** Math may only be used member by member: an alias or a computed name could be anything. */
function mathBreach(node: ts.Identifier): string | undefined {
  const member = memberOf(node);
  if (member === undefined) return 'Math: name the member, as in Math.sqrt(x)';
  return exactMath.includes(member) ? undefined : `Math.${member}: ${insteadOfMath(member)}`;
}

/** Returns the member that is read from an identifier, as in `Math.exp`. */
function memberOf(node: ts.Identifier): string | undefined {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text;
  const outer = parent.parent;
  const isQualified = ts.isPropertyAccessExpression(parent) && parent.name === node;
  return isQualified && ts.isPropertyAccessExpression(outer) && outer.expression === parent
    ? outer.name.text
    : undefined;
}

/** Whether an identifier is used as a value, not as a type, a property's name or a name being declared. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent) || ts.isTypeQueryNode(parent))
    return false;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return parent.expression.getText() === 'globalThis';
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent))
    return ts.isPropertyAssignment(parent) && parent.initializer === node;
  const isDeclared =
    ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent);
  return !(isDeclared && parent.name === node);
}
