// Values that are exported and not used: what is private should not look as if it were public.
//
// Types are left out. One that is part of a public signature has a name, even if nobody says it.

import ts from 'typescript';
import type { Sources } from './sources.ts';

function isExported(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The names of the values that a module exports where it declares them. */
function exportsOf(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  const names: string[] = [];
  for (const statement of file.statements) {
    if (!isExported(statement)) continue;
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) names.push(name.text);
      }
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name !== undefined) names.push(statement.name.text);
    }
  }
  return names;
}

/**
 * `path: name` for each export of `modules` whose name stands in no other file of `everywhere`.
 * It looks for the word, not for the import: it may miss one, and blames nobody wrongly.
 */
export function unusedExports(modules: Sources, everywhere: Sources): string[] {
  const filesWith = new Map<string, Set<string>>();
  for (const [path, text] of everywhere) {
    for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
      const files = filesWith.get(word);
      if (files === undefined) filesWith.set(word, new Set([path]));
      else files.add(path);
    }
  }
  const unused: string[] = [];
  for (const [path, text] of modules) {
    for (const name of exportsOf(path, text)) {
      const files = filesWith.get(name);
      if (files === undefined || files.size < 2) unused.push(`${path}: ${name}`);
    }
  }
  return unused;
}
