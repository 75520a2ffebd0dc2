import { describe, expect, it } from 'vitest';
import { printReport } from '../../../src/cli/print-report.ts';
import type { Printable } from '../../../src/cli/printable.ts';
import { speechIn } from '../../../src/cli/speech.ts';
import { terminalOf } from '../../../src/cli/terminal.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { openText } from '../../support/open.ts';
import { finding, overview } from './report-samples.ts';

const terminal = terminalOf({ write: () => true }, {});
const style = { speech: speechIn('en'), terminal };

/** The report without the marks around numbers: every blank is a plain one. */
function printed(file: Partial<Printable>, chosen = style): string[] {
  const text = printReport(
    {
      name: 'a.prom',
      overview: overview(),
      findings: [],
      dropped: 0,
      lineAt: () => undefined,
      ...file,
    },
    chosen,
  );
  return text.replace(/[\u00a0\u202f]/g, ' ').split('\n');
}

async function printedDump(text: string, name = 'a.prom', chosen = style): Promise<string[]> {
  const dump = await openText(text);
  return printed(
    {
      name,
      overview: dump.overview,
      ...dump.findings,
      lineAt: (line, focus) => dump.source({ from: line, count: 1 }, focus).rows[0],
    },
    chosen,
  );
}

describe('the report for people', () => {
  it('says what the file is, who takes it, what is wrong, where, who minds and what to do', async () => {
    const dump = '# HELP a_total Jobs.\n# TYPE a_total counter\na_total{b="c"} one\na_total 2\n';
    expect(await printedDump(dump)).toEqual([
      'a.prom: Prometheus text 0.0.4, 1 family, 1 series, 1 sample, 0 exemplars, 73 B',
      '  1 error, 0 warnings, 0 notes',
      '',
      '  rejects  prometheus-2.42, prometheus-2.53, prometheus-3.5, prometheus-main, expfmt, promtool, client_python',
      '           3:16  The value of a_total is not a number.',
      '',
      '  error  prom/bad-value  ×1',
      '    The value of a_total is not a number.',
      '      3:16  a_total{b="c"} one',
      '                           ^^^',
      '    rejected by prometheus-2.42, prometheus-2.53, prometheus-3.5, prometheus-main, expfmt, promtool, client_python',
      '    fix: Print a plain decimal, NaN, +Inf or -Inf: no unit, no thousands separator, no words.',
      '',
    ]);
  });

  it('names what is no exposition and where the metrics are', async () => {
    const lines = await printedDump('<!DOCTYPE html>\n<html></html>\n', 'page.html');
    const [title, says, todo] = lines;
    expect(title).toBe('page.html: Not an exposition, 30 B');
    expect(says).toBe('  This is a web page, not metrics');
    expect(todo).toContain('/metrics');
    expect(lines.slice(3)).toEqual(['  1 error, 0 warnings, 0 notes', '']);
  });

  it('lists repairs and bounds before anything else', () => {
    const lines = printed({
      overview: overview({
        repairs: [{ repair: 'crlf-line-ends', count: 4, lossy: false }],
        stopped: { kind: 'size', limit: 2 ** 30, at: 2 ** 30 },
      }),
    });
    expect(lines.slice(1, 3)).toEqual([
      '  Windows line ends (CR LF) were read as LF: 4 lines',
      '  It expands to more than 1 GiB: reading stopped there. What lies beyond was not read, so every count below is a lower bound.',
    ]);
  });

  it('writes out five findings of a rule and counts the others', () => {
    const many = (count: number): Finding[] =>
      Array.from({ length: count }, (_, i) =>
        finding({ family: `f${i}`, count: 3, places: [{ line: i + 1, column: 1, length: 1 }] }),
      );
    const shown = (count: number) => {
      const lines = printed({ findings: many(count) });
      return { places: lines.filter((line) => /^ +\d+:1$/.test(line)).length, last: lines.at(-2) };
    };
    expect(shown(5)).toEqual({ places: 5, last: expect.stringMatching(/^ {4}fix: /) as string });
    expect(shown(6)).toEqual({ places: 5, last: '    and 1 more finding of this rule' });
    expect(shown(1505)).toEqual({ places: 5, last: '    and 1 500 more findings of this rule' });
  });

  it('counts the places that it does not name', () => {
    const places = Array.from({ length: 8 }, (_, i) => ({ line: i + 1, column: 2, length: 1 }));
    const lines = printed({ findings: [finding({ count: 50_000, places })] });
    expect(lines).toContain('      also at 2:2, 3:2, 4:2, 5:2, 6:2, 7:2, 8:2 and 49 992 more');
  });

  it('groups consumers that do the same for the same reason', () => {
    const reason = { rule: 'prom/crlf', params: {} };
    const lines = printed({
      overview: overview({
        verdicts: [
          { consumer: 'prometheus-2.42', verdict: 'rejects', line: 1, column: 4, reason },
          { consumer: 'prometheus-3.5', verdict: 'rejects', line: 1, column: 4, reason },
          { consumer: 'client_python', verdict: 'accepts' },
          { consumer: 'openmetrics-1.0', verdict: 'not-judged' },
        ],
      }),
    });
    expect(lines[3]).toBe('  rejects  prometheus-2.42, prometheus-3.5');
    expect(lines[4]).toMatch(/^ {11}1:4 {2}\S/);
    expect(lines.slice(5)).toEqual(['  accepts  client_python', '']);
  });

  it('lets nothing of the dump act on the terminal', async () => {
    const value = '\\u001b]0;x\\u0007\\u009b31m\\u202e\\u0000'.replace(
      /\\u(....)/g,
      (_, hex: string) => String.fromCharCode(parseInt(hex, 16)),
    );
    const lines = await printedDump(`a{b="${value}"} x\na 1\na{c="${value}"} 1\n`, value);
    const acting = Array.from(lines.join('')).filter((char) => {
      const code = char.codePointAt(0) ?? 0;
      return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x202e;
    });
    expect(acting).toEqual([]);
    expect(lines.join('\n')).toContain('␛]0;x␇\\u{9b}31m\\u{202e}␀');
  });

  it('colours on a terminal what a pipe gets plain', async () => {
    const coloured = {
      ...style,
      terminal: terminalOf({ isTTY: true, columns: 120, write: () => true }, {}),
    };
    const dump = '# TYPE a gauge\na one\na 1\n';
    const lines = await printedDump(dump, 'a.prom', coloured);
    const escape = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
    expect(lines.join('\n')).toMatch(escape);
    expect(lines.map((line) => line.replace(escape, ''))).toEqual(await printedDump(dump));
  });

  it('speaks Chinese, with names and ids as they are', async () => {
    const chinese = { ...style, speech: speechIn('zh') };
    const lines = await printedDump('# TYPE a gauge\na one\na 1\n', 'a.prom', chinese);
    expect(lines[0]).toContain('Prometheus');
    expect(lines.find((line) => line.includes('prom/bad-value'))).toMatch(/^ {2}错误 {2}/);
    expect(lines.join('\n')).toMatch(/修法：/);
  });
});
