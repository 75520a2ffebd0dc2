import { describe, expect, it } from 'vitest';
import { crashOf, crashReport } from '../../../src/state/crash.ts';

const V8 = `SyntaxError: Unexpected token 's', "secret{a=\\"b\\"} 1" is not valid JSON
    at JSON.parse (<anonymous>)
    at parse (https://host/assets/index-1.js:1:234)`;

const GECKO = `parse@https://host/assets/index-1.js:1:234
@https://host/assets/index-1.js:9:1
`;

function failure(stack: string): Error {
  return Object.assign(new SyntaxError('secret in the message'), { stack });
}

describe('what is told of a mistake of ours', () => {
  it.for([
    ['Chromium', V8, 'at JSON.parse (<anonymous>)'],
    ['Firefox', GECKO, 'parse@https://host/assets/index-1.js:1:234'],
  ] as const)('has the places in our code, and nothing of the data, in %s', ([, stack, first]) => {
    const report = crashReport(crashOf(failure(stack), '1.2.3', 'Browser/9'));
    expect(report.split('\n').slice(0, 4)).toEqual([
      'Exposcope 1.2.3',
      'Browser/9',
      'SyntaxError',
      first,
    ]);
    expect(report).not.toContain('secret');
  });

  it('has at least the kind of what was thrown', () => {
    expect(crashOf('a secret', '1', 'b')).toEqual({
      version: '1',
      kind: 'string',
      stack: '',
      agent: 'b',
    });
  });
});
