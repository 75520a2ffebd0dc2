// An empty label is no label, says the specification. client_python keeps it.

import { describe, expect, it } from 'vitest';
import { consumers } from '../../src/engine/consumers/index.ts';
import type { ConsumerId } from '../../src/model/consumer.ts';
import { runAllRules, verdictOf } from '../support/judge.ts';

function verdict(id: ConsumerId, text: string): string {
  const consumer = consumers.find((one) => one.id === id)!;
  return verdictOf(consumer, 'openmetrics', runAllRules(text, 'openmetrics'));
}

describe('a series written with an empty label and without it', () => {
  it.each([
    ['stands twice', 'a{b=""} 1\na{c="1"} 1\na 1\n# EOF\n'],
    ['goes back in time', 'a{b=""} 1 200\na 1 100\n# EOF\n'],
    ['has a timestamp once', 'a{b=""} 1\na 1 100\n# EOF\n'],
  ])('%s to the specification, and is two series to client_python', (_case, text) => {
    expect(verdict('openmetrics-1.0', text)).toBe('rejects');
    expect(verdict('client_python', text)).toBe('accepts');
  });

  it('is one to both when it is written the same way', () => {
    const text = 'a{b="",c="1"} 1\na{c="2"} 1\na{c="1",b=""} 1\n# EOF\n';
    expect(verdict('openmetrics-1.0', text)).toBe('rejects');
    expect(verdict('client_python', text)).toBe('rejects');
  });
});
