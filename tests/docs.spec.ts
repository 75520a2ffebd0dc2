import { describe, expect, it } from 'vitest';
import { brokenLinks } from './support/markdown-links.ts';
import { readSources, type Sources } from './support/sources.ts';

const documents: Sources = new Map([...readSources()].filter(([path]) => path.endsWith('.md')));

describe('the documents', () => {
  it('link to what exists', () => {
    expect(brokenLinks(documents)).toEqual([]);
  });
});

describe('this check notices', () => {
  const broken = (text: string): string[] => brokenLinks(new Map([['docs/A.md', text]]));

  it('a link to a file that is not there', () => {
    expect(broken('see [b](./B.md) and [c](../package.json)')).toEqual(['docs/A.md: ./B.md']);
  });

  it('a link to a heading that is not there', () => {
    expect(broken('## How it *works*, in 2\n[a](#how-it-works-in-2) [b](#how)')).toEqual([
      'docs/A.md: #how',
    ]);
  });

  it('nothing about other sites and code', () => {
    expect(broken('[a](https://prometheus.io/docs)\n\n```md\n[b](./B.md)\n```\n')).toEqual([]);
  });
});
