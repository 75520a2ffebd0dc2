import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../support/run-command.ts';
import { parseXml, type XmlElement } from '../../../support/xml.ts';

async function suites(args: readonly string[], stdin: string) {
  const { stdout, status } = await runCommand(['check', '--format', 'junit', ...args], stdin);
  return { root: parseXml(stdout), status };
}

/** Each testcase in a line: its name, and what became of it. */
function cases({ children }: XmlElement): string[] {
  return children.map(({ attributes, children: [inside] }) =>
    [attributes.name, inside?.name, inside?.attributes.message].filter(Boolean).join(' | '),
  );
}

const DUPLICATE = '# HELP a_total Jobs.\n# TYPE a_total counter\na_total 1\na_total 2\n';

describe('a JUnit report', () => {
  it('has a testsuite a file, with the verdict and each rule that spoke', async () => {
    const { root, status } = await suites(['-', 'nowhere.prom'], DUPLICATE);
    expect(status).toBe(2);
    expect(root.attributes).toEqual({
      name: 'exposcope check',
      tests: '3',
      failures: '1',
      errors: '1',
    });
    const [first, second] = root.children;
    expect(first?.attributes).toEqual({
      name: 'standard input',
      tests: '2',
      failures: '1',
      errors: '0',
      skipped: '0',
    });
    expect(cases(first!)).toEqual([
      'verdict of prometheus-3.5 | system-out',
      'prom/duplicate-series | failure | A series of a_total stands more than once.',
    ]);
    expect(first?.children[1]?.children[0]?.text).toBe(
      [
        'A series of a_total stands more than once.',
        'loses data with prometheus-2.42, prometheus-2.53, prometheus-3.5, prometheus-main',
        'fix: Add the samples up, or add a label that tells them apart. The order of labels, blanks and empty labels do not make another series.',
        'at 4:1',
      ].join('\n'),
    );
    expect(cases(second!)).toEqual(['verdict of prometheus-3.5 | error | there is no such file']);
  });

  it('fails a testcase only when it counts for the exit status', async () => {
    const of = async (...options: string[]) => {
      const { root, status } = await suites([...options, '-'], DUPLICATE);
      return [status, root.attributes.failures, root.attributes.errors];
    };
    expect(await of()).toEqual([3, '1', '0']);
    expect(await of('--consumer', 'expfmt')).toEqual([0, '0', '0']);
    expect(await of('--consumer', 'openmetrics-1.0')).toEqual([2, '0', '1']);
  });

  it('fails the verdict when the dump is rejected or no exposition', async () => {
    const rejected = await suites(['-'], '# TYPE a gauge\na one\na 1\n');
    expect(cases(rejected.root.children[0]!)[0]).toBe(
      'verdict of prometheus-3.5 | failure | prometheus-3.5 rejects it: The value of a is not a number.',
    );
    const page = await suites(['-'], '<!DOCTYPE html>\n<html><body>502</body></html>\n');
    expect(cases(page.root.children[0]!)[0]).toBe(
      'verdict of prometheus-3.5 | failure | This is a web page, not metrics',
    );
  });

  it('carries what XML cannot', async () => {
    const name = 'a]]>&lt;\u0000\u0007\u202e\ufffe\ud800<b x="\'">\n';
    const { stdout } = await runCommand(['check', '--format', 'junit', name]);
    const [suite] = parseXml(stdout).children;
    expect(suite?.attributes.name).toBe(
      'a]]>&lt;\\u{0}\\u{7}\\u{202e}\\u{fffe}\\u{d800}<b x="\'">\\u{a}',
    );
  });
});

describe('the reader of these tests', () => {
  const document = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;

  it.each([
    '<a>',
    '<a></b>',
    '<a x="1" x="2"></a>',
    '<a x="<"></a>',
    '<a>&nbsp;</a>',
    '<a>& </a>',
    '<a>]]></a>',
    '<a>\u0007</a>',
    '<a>\ud800</a>',
    '<a></a><b></b>',
  ])('refuses %j', (body) => {
    expect(() => parseXml(document(body))).toThrow();
  });
});
