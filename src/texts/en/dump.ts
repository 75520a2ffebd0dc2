import type { Dialect } from '../../model/dialect.ts';
import type { LooksLike } from '../../model/looks-like.ts';
import type { RepairId } from '../../model/repair.ts';
import type { StopKind } from '../../model/stop-kind.ts';
import type { Format } from '../format.ts';

/** What a dump is, why we think so, and what was done to read it. */
export const dump = (f: Format) => ({
  dialect: {
    'prometheus-text-0.0.4': 'Prometheus text 0.0.4',
    'prometheus-text-1.0.0': 'Prometheus text 1.0.0',
    'openmetrics-1.0': 'OpenMetrics 1.0',
    'openmetrics-2.0': 'OpenMetrics 2.0',
    'prometheus-protobuf': 'Prometheus protobuf',
    'not-an-exposition': 'Not an exposition',
  } satisfies Record<Dialect, string>,

  /** Each ends the sentence "<dialect>, because …". */
  because: {
    'content-type': (type: string) => `the Content-Type says ${f.code(type)}`,
    forced: 'you asked for it',
    'eof-line': (line: number) => `line ${f.number(line)} is ${f.code('# EOF')}`,
    exemplars: (n: number, line: number) =>
      n > 1
        ? `${f.number(n)} samples carry exemplars`
        : `line ${f.number(line)} carries an exemplar`,
    'om-type-word': (word: string, line: number) =>
      `line ${f.number(line)} declares the type ${f.code(word)}`,
    'counter-names': (line: number) =>
      `line ${f.number(line)} writes a counter with ${f.code('_total')} that its TYPE leaves out`,
    'unit-line': (line: number) => `line ${f.number(line)} is a UNIT line`,
    'quoted-names': (line: number) => `line ${f.number(line)} quotes a name`,
    'no-openmetrics-sign': 'nothing in it speaks for OpenMetrics',
    'protobuf-bytes': 'the bytes are length-delimited messages',
    'not-readable': 'its lines are no samples',
  },
  becauseOpens: ', because ',
  becauseJoins: (last: boolean): string => (last ? ' and ' : ', '),
  stop: '.',
  noContentType: 'No Content-Type came with it.',
  contentType: (type: string) => `Content-Type: ${f.code(type)}`,
  readAs: 'Read as something else',
  readAsFound: 'What the bytes say',

  /** Types that no format has a word for. */
  type: { none: 'no type', invalid: 'not a type' },

  lines: (n: number) => `${f.number(n)} ${n === 1 ? 'line' : 'lines'}`,
  endsWithout: 'no line feed at the end',
  container: (kind: string, members: number) =>
    members > 1 ? `${kind}, ${f.number(members)} members` : kind,
  expands: (bytes: string) => `expands to ${bytes}`,
  transcript: (tool: string, status: number | undefined) =>
    status === undefined
      ? `transcript of ${f.code(tool)}`
      : `transcript of ${f.code(tool)}, status ${status}`,
  exemplars: (n: number) => `${f.number(n)} ${n === 1 ? 'exemplar' : 'exemplars'}`,
  timestamps: (n: number, when: string) =>
    n === 1
      ? `1 sample with a timestamp, ${when}`
      : `${f.number(n)} samples with timestamps, ${when}`,
  noTimestamps: 'no timestamps',

  stoppedTitle: 'Not read to its end',
  /** `kind`: which bound was hit, `limit` in its own unit, `at`: bytes read until then. */
  stopped: (kind: StopKind, limit: number, at: number) => {
    const rest = 'What lies beyond was not read, so every count below is a lower bound.';
    switch (kind) {
      case 'expansion':
        return `It expands to more than ${f.number(limit)} times its size: reading stopped after ${f.bytes(at)}. ${rest}`;
      case 'nesting':
        return `It is packed more than ${f.number(limit)} times over: the innermost was not opened.`;
      case 'window':
        return `Unpacking it takes a window of more than ${f.bytes(limit)}: it was not opened.`;
      case 'size':
        return `It expands to more than ${f.bytes(limit)}: reading stopped there. ${rest}`;
    }
  },

  repaired: {
    title: (n: number) => `Read after ${n === 1 ? '1 repair' : `${f.number(n)} repairs`}`,
    note: 'Verdicts are of the bytes as given; counts are after repair.',
    lossyTitle: 'Something is missing or may be wrong',
    lossy: 'data may be missing',
  },
  repair: {
    'cut-compressed':
      'The compressed file ends early or is damaged: only its first part could be expanded',
    'byte-order-mark': 'A byte order mark was taken off the start',
    'utf-16': 'UTF-16 was turned into UTF-8',
    'cr-line-ends': 'Lines that end in a carriage return alone were split',
    'crlf-line-ends': 'Windows line ends (CR LF) were read as LF',
    'json-string': 'The dump was taken out of a JSON string',
    'html-page': 'The text of a saved web page was taken out of its markup',
    'html-entities': 'HTML entities such as &quot; were turned back',
    'ansi-escapes': 'Terminal colours and cursor codes were removed',
    'terminal-lines': 'Prompts and commands of a terminal were left out',
    'http-transcript': 'Headers and progress of the HTTP client were left out',
    'spliced-lines': 'Lines that the HTTP client had cut in two were joined',
    'chunked-framing': 'Chunk sizes of Transfer-Encoding: chunked were left out',
    'trace-ascii': 'curl --trace-ascii writes a dot for every line feed: line ends were guessed',
    'several-responses': 'Several responses follow each other; they were read as one',
    'markdown-fence': 'A Markdown fence around the dump was taken off',
    'surrounding-text': 'Sentences before or after the dump were left out',
    'quote-prefix': 'Quote marks of a mail or Markdown were taken off',
    'line-numbers': 'Line numbers in front of the lines were taken off',
    'file-prefix': 'File names in front of the lines were taken off',
    'log-prefix': 'Log prefixes in front of the lines were taken off',
    indentation: 'Indentation in front of the lines was taken off',
    'visible-ends': 'Marks of cat -A ($, ^I, M-) were turned back',
    'odd-blanks': 'No-break and zero-width blanks were turned into plain ones',
    'smart-quotes': 'Typographic quotes were turned into plain ones',
    diff: 'Marks of a diff were taken off: lines it removed or left out are missing',
    'wrapped-lines': 'Lines broken at the width of a terminal were joined: blanks may be lost',
  } satisfies Record<RepairId, string>,

  begins: 'It begins',
  looksLike: {
    html: {
      title: 'This is a web page, not metrics',
      todo: `A proxy, a login or an error page answered, not the exporter. The metrics are usually under ${f.code('/metrics')}; ask with ${f.code('curl -i')} and drop the answer with its headers.`,
    },
    'expvar-json': {
      title: 'This is Go’s expvar, not metrics',
      todo: `${f.code('/debug/vars')} is JSON with no types and no labels. The metrics of a Go program are usually under ${f.code('/metrics')}, once it serves promhttp.Handler().`,
    },
    'runtime-metrics-json': {
      title: 'This is Go’s runtime/metrics as JSON, not an exposition',
      todo: `The same numbers come as metrics from the Go collector of client_golang, under ${f.code('/metrics')}.`,
    },
    'prom-api-json': {
      title: 'This is an answer of the Prometheus HTTP API, not an exposition',
      todo: `It holds results of a query or the state of a server. Ask the target itself, ${f.code('http://TARGET/metrics')}, or the server’s ${f.code('/federate?match[]=…')} for series it holds.`,
    },
    prom2json: {
      title: 'This is the output of prom2json, not the exposition it was made from',
      todo: `Drop what the target sent: ${f.code('curl -i http://TARGET/metrics')}.`,
    },
    pprof: {
      title: 'This is a profile, not metrics',
      todo: `pprof data opens in a profile viewer such as speedscope. The metrics are usually next to it, under ${f.code('/metrics')}.`,
    },
    image: {
      title: 'This is an image, not text',
      todo: 'A screenshot cannot be read back exactly. Copy the text itself and paste it here.',
    },
    archive: {
      title: 'This is an archive whose content cannot be read here',
      todo: 'Unpack it and drop the dump itself; gzip, zstd, zip and tar.gz can be dropped as they are.',
    },
    csv: {
      title: 'This is a table of comma-separated values, not metrics',
      todo: `It was exported from a query or a dashboard. Ask the target itself: ${f.code('curl -i http://TARGET/metrics')}.`,
    },
    yaml: {
      title: 'This is YAML, not metrics',
      todo: `It may be the configuration of what serves them. Ask the target itself: ${f.code('curl -i http://TARGET/metrics')}.`,
    },
    xml: {
      title: 'This is XML, not metrics',
      todo: `The metrics are usually under ${f.code('/metrics')} of the same host; ask with ${f.code('curl -i')}.`,
    },
    empty: {
      title: 'There is nothing in it',
      todo: `The answer had no body. See status and headers with ${f.code('curl -i http://TARGET/metrics')} and drop those.`,
    },
    'other-json': {
      title: 'This is JSON, not metrics',
      todo: `Another address of the same program may serve the metrics, usually ${f.code('/metrics')}. Ask with ${f.code('curl -i')}.`,
    },
    'other-text': {
      title: 'No line of this reads as a metric',
      todo: `A sample looks like ${f.code('http_requests_total{code="200"} 1027')}. The metrics are usually under ${f.code('/metrics')}; ask with ${f.code('curl -i')} and drop the answer with its headers.`,
    },
  } satisfies Record<LooksLike, { title: string; todo: string }>,
});
