import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

const told = (dump: string) => findings(dump, { dialect: 'prometheus-text-0.0.4' });
const noted = (dump: string) =>
  findings(dump, { dialect: 'prometheus-text-0.0.4', level: 'info' }).filter(
    (line) => !line.includes('lint/'),
  );

describe('the text format', () => {
  it('takes a plain dump as it is', () => {
    expect(
      noted(`
      # HELP http_requests_total Requests answered.
      # TYPE http_requests_total counter
      http_requests_total{method="post",code="200"} 1027 1395066363000
      http_requests_total{method="post",code="400"}    3 1395066363000
      # Escaping in label values:
      msdos_file_access_time_seconds{path="C:\\\\DIR\\\\FILE.TXT",error="Cannot find file:\\n\\"FILE.TXT\\""} 1.458255915e9

      # Minimalistic line:
      metric_without_timestamp_and_labels 12.47
    `),
    ).toEqual([]);
  });

  it('allows blank lines, tabs, any number of blanks between tokens and a comma at the end', () => {
    expect(noted('\n\na\t1\nb   2    1700000000000\nc {x = "1" , } 3\n  # a comment\n')).toEqual(
      [],
    );
  });

  it('allows a body without a line', () => {
    expect(noted('')).toEqual([]);
  });
});

describe('a line', () => {
  it('ends with a line feed, the last one too', () => {
    expect(told('a 1\nb 2')).toEqual([
      '2 error prom/final-newline: The last line has no line feed at its end.',
    ]);
  });

  it('does not end with a carriage return', () => {
    expect(told('# HELP a text\r\na 1\r\nb 2\n')).toEqual([
      '1 warning prom/cr-in-help: A HELP text or comment ends with a carriage return.',
      '2 error prom/crlf: Lines end with a carriage return and a line feed instead of a line feed alone.',
    ]);
  });

  it('may hold a carriage return inside a label value', () => {
    expect(told('a{b="x\ry"} 1\n')).toEqual([]);
  });

  it('begins with the name of the sample', () => {
    expect(told(' a 1\n\tb 2\n')).toEqual([
      '1 error prom/leading-whitespace: Blanks stand before the name `a`.',
      '2 error prom/leading-whitespace: Blanks stand before the name `b`.',
    ]);
  });

  it('ends with value or timestamp', () => {
    expect(told('a 1 \nb 2 1700000000000\t\nc 3 # note\nd 4 1700000000000 5\n')).toEqual([
      '1 warning prom/trailing-whitespace: Blanks stand at the end of the line of `a`.',
      '2 warning prom/trailing-whitespace: Blanks stand at the end of the line of `b`.',
      '3 error prom/extra-token: A comment stands behind a sample of `c`.',
      '4 error prom/extra-token: Something stands behind the value and the timestamp of `d`.',
    ]);
  });

  it('carries no exemplar', () => {
    expect(told('a_total 1 # {trace_id="x"} 1\n')).toEqual([
      '1 error prom/extra-token: A sample of `a_total` carries an exemplar.',
    ]);
  });

  it('does not begin with NUL, which may stand inside a label value', () => {
    expect(told('a{b="x\0y"} 1\n\0b 2\nc 3\n')).toEqual([
      '2 error prom/nul-line: A line starts with a NUL byte.',
    ]);
  });
});

describe('the text', () => {
  it('has no byte order mark', () => {
    expect(told('\ufeffa 1\n')).toEqual([
      '1 error prom/bom: The text starts with a byte order mark (U+FEFF).',
    ]);
  });

  it('is UTF-8 in label values, help texts and comments', () => {
    expect(noted('# HELP a \udcff\na{b="\udcff"} 1\n# \udcff\n')).toEqual([
      '1 error prom/invalid-utf8-help: The HELP text of `a` is not valid UTF-8.',
      '2 error prom/invalid-utf8-label: The value of the label `b` of `a` is not valid UTF-8.',
      '3 info prom/invalid-utf8-comment: A comment is not valid UTF-8.',
    ]);
  });

  it('is no web page', () => {
    expect(told('<html><body>404</body></html>\n')).toContain(
      '1 error prom/not-metrics: The only line is neither a sample nor metadata.',
    );
  });

  it('has no lines of OpenMetrics, which mean nothing here', () => {
    expect(noted('# UNIT a_seconds seconds\na_seconds 1\n# EOF\n')).toEqual([
      '1 info prom/om-leftovers: A `# UNIT` line is a plain comment in this format.',
      '3 info prom/om-leftovers: `# EOF` is a plain comment in this format.',
    ]);
  });
});
