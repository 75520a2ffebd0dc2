// What a dictionary says, read off its source: every branch of every function, not only those that
// a test happens to call.

import ts from 'typescript';
import type { Sources } from './sources.ts';

/** Texts by the path of keys that they stand under. A template's holes are `…`. */
export type Said = ReadonlyMap<string, ReadonlySet<string>>;

function keyOf(node: ts.Node): string | undefined {
  if (
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isMethodDeclaration(node)
  ) {
    return ts.isStringLiteral(node.name) ? node.name.text : node.name.getText();
  }
  return undefined;
}

/** Piece of a dump, a name of the code, or a comparison: nothing that is said in any language. */
function isNoWord(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) {
    return true;
  }
  if (ts.isCallExpression(node)) {
    const { expression: called } = node;
    return (ts.isPropertyAccessExpression(called) ? called.name : called).getText() === 'code';
  }
  const { parent } = node;
  if (ts.isCaseClause(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  return (
    ts.isBinaryExpression(parent) &&
    /^[!=]==$/.test(parent.operatorToken.getText()) &&
    ts.isStringLiteral(node)
  );
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

export function saidIn(path: string, text: string): Said {
  const said = new Map<string, Set<string>>();
  const visit = (node: ts.Node, keys: readonly string[]): void => {
    if (isNoWord(node)) return;
    const value = textOf(node);
    if (value !== undefined) {
      const key = keys.join('.');
      said.set(key, (said.get(key) ?? new Set()).add(value));
    }
    const key = keyOf(node);
    const below = key === undefined ? keys : [...keys, key];
    ts.forEachChild(node, (child) => visit(child, below));
  };
  ts.forEachChild(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true), (node) =>
    visit(node, []),
  );
  return said;
}

/**
 * `file: keys: text` for what has letters and none of them Chinese: what says the same in English
 * is among it.
 */
export function saidWithoutHan(sources: Sources): string[] {
  const found: string[] = [];
  for (const [path, text] of sources) {
    for (const [keys, values] of saidIn(path, text)) {
      for (const value of values) {
        if (!/\p{L}/u.test(value) || /\p{Script=Han}/u.test(value)) continue;
        found.push(`${path}: ${keys}: ${value}`);
      }
    }
  }
  return found.sort();
}
