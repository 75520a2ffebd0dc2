import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FILE = join(import.meta.dirname, '../../../src/support.js');

/** Kinds of syntax that came after ECMAScript 5. */
const NEWER: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.ObjectBindingPattern,
  ts.SyntaxKind.ArrayBindingPattern,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.ComputedPropertyName,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.AwaitExpression,
  ts.SyntaxKind.YieldExpression,
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ImportKeyword,
  ts.SyntaxKind.ExportKeyword,
]);

/** Where a text uses syntax that an old browser cannot read. */
function newerSyntax(text: string): string[] {
  const file = ts.createSourceFile('a.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isBlockScoped =
      ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0;
    const isBareCatch = ts.isCatchClause(node) && node.variableDeclaration === undefined;
    const hasDefault = ts.isParameter(node) && (node.initializer ?? node.dotDotDotToken);
    if (NEWER.has(node.kind) || isBlockScoped || isBareCatch || hasDefault) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${ts.SyntaxKind[node.kind]}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the script that speaks to older browsers', () => {
  it('is written so that they can read it', () => {
    expect(newerSyntax(readFileSync(FILE, 'utf8'))).toEqual([]);
  });

  it.each([
    'const a = 1;',
    'let a;',
    'x(() => 1);',
    'var a = `b`;',
    'var a = b?.c;',
    'var a = { b };',
    'var { a } = b;',
    'try { a(); } catch { b(); }',
    'function a(b = 1) {}',
    'f(...a);',
    "import('a');",
  ])('would be caught with %j', (text) => {
    expect(newerSyntax(text)).not.toEqual([]);
  });
});
