// Entries of a dump as lines of text.

import type { Entry } from '../../src/engine/engine.ts';
import type { TextGrammar } from '../../src/model/dialect.ts';
import { readEntries } from '../../src/engine/entries/read-entries.ts';
import { TextStore } from '../../src/engine/text/text-store.ts';
import { readText } from './read.ts';

/** `kind │ what it says …`, and last how the reading ended unless at the end. */
export function entriesOf(dump: string, grammar: TextGrammar = 'prometheus'): string[] {
  const text = new TextStore();
  text.push(new TextEncoder().encode(dump));
  text.seal();
  const reading = readEntries(readText(dump, grammar), text);
  const lines: string[] = [];
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) lines.push(entryText(step.value));
  if (step.value.kind === 'stopped') lines.push(`stopped at line ${step.value.line}`);
  return lines;
}

function entryText(entry: Entry): string {
  switch (entry.kind) {
    case 'type':
      return `type ${entry.name}: ${entry.type}`;
    case 'help':
    case 'unit':
      return `${entry.kind} ${entry.name}: ${entry.text}`;
    case 'comment':
      return `comment ${entry.text}`;
    case 'series': {
      const { text, labels, value, timestamp, start, exemplars } = entry;
      const times = [
        ...(timestamp === undefined ? [] : [`at ${timestamp}`]),
        ...(start === undefined ? [] : [`since ${start}`]),
      ];
      const shown = exemplars.map((each) =>
        `exemplar ${pairs(each.labels)} ${each.value} ${each.timestamp ?? ''}`.trimEnd(),
      );
      return [`series ${text}`, pairs(labels), `${value}`, ...times, ...shown].join(' | ');
    }
  }
}

function pairs(labels: readonly (readonly [string, string])[]): string {
  return labels.map(([name, value]) => `${name}=${value}`).join(',');
}
