// Prefixes of no known shape, learned from the head: from metadata that does not begin its line,
//
//   web-7d9c app # TYPE up gauge        "web-7d9c app " is what was put before it
//
// or, where there is no metadata, from what neighbouring lines have in common. Digits and runs of
// blanks may differ from line to line (times, counters, padding).

import type { PrefixShape } from './prefix-shapes.ts';

const METADATA = /# (?:HELP|TYPE|UNIT) [a-zA-Z_:"]/;
const LONGEST = 300;
const MOST_TEMPLATES = 64; // a prefix per pod

/** `bad`: the lines of the head that do not read. */
export function learnPrefixes(bad: readonly string[]): PrefixShape | undefined {
  const fromMetadata = bad.map((text) => text.slice(0, Math.max(0, text.search(METADATA))));
  const found = fromMetadata.some((prefix) => prefix !== '') ? fromMetadata : commonBeginnings(bad);
  const templates = mostCommon(found.filter(isPrefix));
  if (templates.length === 0) return undefined;
  const areNames = templates.every((template) => template.endsWith('\\x3a'));
  return {
    repair: areNames ? 'file-prefix' : 'log-prefix',
    pattern: new RegExp(`(?:${templates.join('|')})`, 'y'),
    sure: true,
  };
}

/** Backticks are a fence's. */
function isPrefix(text: string): boolean {
  return text !== '' && text.length <= LONGEST && !/^`+$/.test(text);
}

/** What each line has in common with the next, up to where a word ends. */
function commonBeginnings(lines: readonly string[]): string[] {
  return lines.slice(1).map((line, row) => {
    const before = lines[row]?.replace(/\d/g, '0') ?? '';
    const text = line.replace(/\d/g, '0');
    let length = 0;
    while (length < text.length && text[length] === before[length]) length++;
    return /^.*[ \t\]:|>]/.exec(line.slice(0, length))?.[0] ?? '';
  });
}

/** Templates of the prefixes, most common first; none that only continues a more common one. */
function mostCommon(prefixes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const prefix of prefixes) {
    const template = templateOf(prefix);
    counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  const kept: string[] = [];
  for (const [template] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_TEMPLATES)) {
    const sample = prefixes.find((prefix) => templateOf(prefix) === template) ?? '';
    if (!kept.some((shorter) => new RegExp(`^${shorter}`).test(sample))) kept.push(template);
  }
  return kept;
}

/** A trailing blank is not asked for: editors take it off lines that hold nothing else. */
function templateOf(prefix: string): string {
  return prefix.replace(/\d+|[ \t]+|[^\w]/g, (part, at: number) => {
    if (/\d/.test(part)) return '\\d+';
    if (!/[ \t]/.test(part)) return `\\x${part.charCodeAt(0).toString(16).padStart(2, '0')}`;
    const isLast = at + part.length === prefix.length;
    return isLast ? `(?:[ \\t]{${part.length}}|[ \\t]*$)` : '[ \\t]+';
  });
}
