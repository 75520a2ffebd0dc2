// A short dump with as many bad lines as good ones is a broken exposition, not something else: its
// findings are what its author needs.

import { describe, expect, it } from 'vitest';
import { openText } from '../support/open.ts';

const dialectOf = async (text: string) => (await openText(text)).overview.dialect;

describe('a text of which half can be read', () => {
  it.each([
    'a{b="c"} 1\na{b="d"} one\n',
    '# TYPE a gauge\na one\n',
    '# HELP a Help.\n# TYPE a gauge\na one\na two\n',
  ])('%j stays an exposition', async (text) => {
    expect(await dialectOf(text)).toBe('prometheus-text-0.0.4');
  });

  it.each([
    'errors 3\nEverything went well, apart from that.\n',
    'a sentence\nanother sentence\n',
    'Listen 80\nServerName host-a\n',
  ])('%j is none, since nothing in it is only ever a metric', async (text) => {
    expect(await dialectOf(text)).toBe('not-an-exposition');
  });
});
