// Prefixes of no known shape, learned from metadata that does not begin its line.
//
//   web-7d9c app # TYPE up gauge        "web-7d9c app " is what was put before it
//
// Digits and runs of blanks may differ from line to line (times, counters, padding).

import type { PrefixShape } from './prefix-shapes.ts';

const METADATA = /# (?:HELP|TYPE|UNIT) [a-zA-Z_:"]/;
const LONGEST = 300;
const MOST_TEMPLATES = 64; // a prefix per pod

export function learnPrefixes(bad: readonly string[]): PrefixShape | undefined {
  const counts = new Map<string, number>();
  for (const text of bad) {
    const at = text.search(METADATA);
    if (at <= 0 || at > LONGEST) continue;
    const template = templateOf(text.slice(0, at));
    counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const templates = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TEMPLATES)
    .map(([template]) => template)
    .sort((a, b) => b.length - a.length); // the longer one first where one begins another
  const areNames = templates.every((template) => template.endsWith(':'));
  return {
    repair: areNames ? 'file-prefix' : 'log-prefix',
    pattern: new RegExp(`(?:${templates.join('|')})`, 'y'),
    sure: true,
  };
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
