import { describe, expect, it } from 'vitest';
import type { FamilyDetail } from '../../../src/protocol/family-page.ts';
import { familyMarkdown } from '../../../src/report/family-markdown.ts';
import { partsOfSelector, selector } from '../../../src/report/selector.ts';
import { parseSelector } from '../../../src/engine/query/selector/parse-selector.ts';
import { en } from '../../../src/texts/en.ts';

describe('a selector', () => {
  it.each([
    [['up'], [], 'up'],
    [['up'], [['job', 'a']], 'up{job="a"}'],
    [['http.requests'], [['job.name', '']], '{"http.requests","job.name"=""}'],
    [['a_sum', 'a_count'], [['b', '1']], '{__name__=~"a_sum|a_count",b="1"}'],
    [['a.b', 'c'], [], '{__name__=~"a\\\\.b|c"}'],
    [['up'], [['a', 'x"y\\z\n\u202e\u{e0001}']], 'up{a="x\\"y\\\\z\\u000a\\u202e\\U000e0001"}'],
  ] as const)('of %j with %j is %s', (names, pairs, expected) => {
    expect(selector(names, pairs)).toBe(expected);
  });

  it('is read back to the values that it was made from', () => {
    const value = '"\\\n\t\u0000\u202e\u{e0001}é</script>`';
    const read = parseSelector(selector(['up'], [['a', value]]));
    expect(read.kind === 'selector' && read.matches.at(-1)?.value).toBe(value);
  });

  it('takes in the matchers of a search', () => {
    expect(partsOfSelector('{code=~"5..",}')).toEqual({ name: '', matchers: 'code=~"5.."' });
    expect(partsOfSelector(' up {}')).toEqual({ name: 'up', matchers: '' });
    expect(partsOfSelector('/users/{id}')).toBeUndefined();
    expect(selector(['up'], [['a', '1']], 'code=~"5.."')).toBe('up{code=~"5..",a="1"}');
  });
});

const DETAIL: FamilyDetail = {
  family: {
    row: 0,
    name: 'jobs',
    type: 'gauge',
    unit: '',
    help: '<b>Jobs</b> | that *run*',
    labels: 1,
    series: 2,
    samples: 2,
    bytes: 30,
    firstLine: 1,
    findings: { error: 0, warning: 0, info: 0 },
  },
  metadata: [],
  names: [{ name: 'jobs', series: 2 }],
  labels: [
    {
      name: 'queue',
      values: 2,
      series: 2,
      merged: 2,
      left: 1,
      top: [
        { value: 'a|`b', series: 1 },
        { value: 'c', series: 1 },
      ],
    },
  ],
  otherLabels: 0,
  samples: 2,
  exemplars: 0,
  at: 0,
  atFrom: 'now',
};

describe('a family as Markdown', () => {
  it('tells what it is, what its labels cost and the first of its lines, each made harmless', () => {
    const text = 'jobs{queue="a|`b"} 1\njobs{queue="```"} 2\u202e\n';
    const report = { dumpName: 'a`.prom', detail: DETAIL, text: { text, lines: 2, left: 0 } };
    expect(familyMarkdown(report, en())).toBe(`## \`jobs\`

\\<b\\>Jobs\\</b\\> \\| that \\*run\\*

gauge, 2 series, 2 samples, 30 bytes, in \`\` a\`.prom \`\`

| Label | Values | On series | Merge without it | Left without it | Most frequent values |
| --- | ---: | ---: | ---: | ---: | --- |
| \`queue\` | 2 | 2 | 2 | 1 | \`\` a\\|\`b \`\`, \`c\` |

\`\`\`\`
jobs{queue="a|\`b"} 1
jobs{queue="\`\`\`"} 2\\u{202e}
\`\`\`\`
`);
  });

  it('says how many lines it leaves out', () => {
    const text = Array.from({ length: 50 }, (_, n) => `jobs{queue="${n}"} 1\n`).join('');
    const report = { dumpName: 'a', detail: DETAIL, text: { text, lines: 50, left: 7 } };
    expect(familyMarkdown(report, en())).toMatch(/and 17 more lines\n$/);
  });
});
