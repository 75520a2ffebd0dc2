import type { Format } from '../format.ts';
import { profile } from './profile.ts';

/** The command: its help, its complaints and the frame of its report. */
export const cli = (f: Format) => ({
  help: `exposcope: what a /metrics dump gets wrong, who minds, and what its numbers can prove

Usage:
  exposcope check [OPTIONS] FILE…
  exposcope quantiles [OPTIONS] FILE
  exposcope parse [OPTIONS] FILE
  exposcope --help | --version

FILE is a Prometheus or OpenMetrics exposition as it was served, pasted or captured: plain,
compressed, or inside the output of curl. "-" reads standard input.

check says what is wrong with each file, where, and which consumers mind:
  --format FORMAT        text for people (the default), json (an object a line, a line per file),
                         sarif (2.1.0), junit (XML) or github (annotations of a workflow)
  --json                 the same as --format json
  --as FORMAT            read as text, openmetrics or protobuf, whatever the body looks like
  --content-type TYPE    the Content-Type that the body was served with
  --consumer ID          whose verdict decides the exit status (default: prometheus-3.5)
  --level LEVEL          findings that count for it: error, warning or info (default: error)
  --profile FILE         rules switched off or set to another level, and waivers (see below)
  --baseline FILE        count only findings that this file does not know
  --write-baseline FILE  write the findings to it, for --baseline

quantiles says of every label set of a histogram what histogram_quantile answers, and between
which values the true quantile certainly lies:
  --json                 one JSON array of {family, labels, q, value, lower, upper}
  --q NUMBERS            quantiles, parted by commas (default: 0.5,0.9,0.95,0.99)
  --mode VERSION         histogram_quantile of Prometheus 3 or 2.42 (default: 3)

parse prints the entries of a dump as the parser of Prometheus reads them, in the order of the file:
  --json                 one JSON object a line, of these keys:
                           k       type, help, unit, comment (text format only) or series
                           m       the metric's name; of a series, name and labels as written
                           type    of k type; text: of help, unit and comment, left out when empty
                           v       the value, as text
                           t, st   timestamp and start timestamp (from _created), ms since the epoch
                           labels  [name, value] sorted, le and quantile as Prometheus 3 spells them
                           ex      exemplars of {labels, v, t}
  --as, --content-type   as for check

Options of all:
  --lang LANGUAGE        en or zh (default: en)
  -q, --quiet            print nothing; the exit status answers
  -h, --help             print this text
  --version              print the version

A profile is a JSON file, exposcope.json for instance. A waiver may leave out the family, then it
is for all of them, and the day on which it ends:
  { "version": 1,
    "rules": { "prom/final-newline": "off", "prom/grouping": "info" },
    "waive": [ { "rule": "prom/duplicate-series", "family": "jobs_total",
                 "note": "gone with release 4", "until": "2027-01-31" } ] }
Findings that are switched off, waived or known do not count. Verdicts stay what they are: a dump
that the consumer rejects ends with 1.

Consumers:
  prometheus-2.42, prometheus-2.53, prometheus-3.5, prometheus-main, openmetrics-1.0,
  openmetrics-2.0, expfmt, promtool, client_python

Exit status:
  0  nothing that the consumer minds
  1  the consumer rejects the dump, or it is no exposition
  2  unusable arguments, a file that cannot be read, or a dialect that the consumer is not
     judged on
  3  findings at or above the level that the consumer minds
  For several files the worst of 2, 1, 3, 0. quantiles asks no consumer: 0, 1 or 2.
  parse ends with 1 when the parser gives up; what it has read until then is printed.

Colours appear on a terminal only; NO_COLOR switches them off. Nothing is sent anywhere.
`,
  problem: {
    noCommand: 'no command given; try exposcope check FILE',
    unknownCommand: (command: string) =>
      `unknown command ${f.code(command)}; there are: check, quantiles, parse`,
    unknownOption: (option: string) => `unknown option ${f.code(option)}; see exposcope --help`,
    optionOfAnother: (option: string, command: string) =>
      `${f.code(option)} is no option of ${command}; see exposcope --help`,
    valueMissing: (option: string) => `${f.code(option)} needs a value`,
    valueNotTaken: (option: string) => `${f.code(option)} takes no value`,
    valueUnknown: (option: string, value: string, known: readonly string[]) =>
      `${f.code(option)} does not know ${f.code(value)}; it takes ${known.join(', ')}`,
    valueNoNumber: (option: string, value: string) =>
      `${f.code(option)} takes numbers, and ${f.code(value)} is none`,
    noFiles: 'no file given; "-" reads standard input',
    oneFileOnly: (command: string) => `${command} takes one file at a time`,
    stdinTwice: 'standard input can be read only once',
    optionAgainst: (option: string, other: string) =>
      `${f.code(option)} contradicts ${f.code(other)}`,
  },
  profile: profile(f),
  /** What the verdict of one consumer came to; `reason` is a sentence. */
  outcome: {
    accepts: (consumer: string) => `${consumer} accepts it`,
    loses: (consumer: string, reason: string) => `${consumer} loses data: ${reason}`,
    rejects: (consumer: string, reason: string) => `${consumer} rejects it: ${reason}`,
  },
  verdictOf: (consumer: string) => `verdict of ${consumer}`,
  unreadable: {
    missing: 'there is no such file',
    folder: 'this is a folder; name the files in it',
    'not-allowed': 'reading it is not allowed',
    other: (detail: string) => `it cannot be read: ${f.code(detail)}`,
  },
  outOfMemory: 'it needs more memory than Node was given; see node --max-old-space-size',
  notJudged: (consumer: string, dialect: string) =>
    `no verdict by ${consumer} on ${dialect}; choose another with --consumer, or the dialect with --as`,

  nobodyJudged: (dialect: string) => `no consumer is judged on ${dialect} yet`,
  standardInput: 'standard input',
  lines: (n: number) => `${f.number(n)} ${n === 1 ? 'line' : 'lines'}`,
  times: (n: number) => `×${f.number(n)}`,
  alsoAt: (places: readonly string[], more: number) =>
    more > 0
      ? `also at ${places.join(', ')} and ${f.number(more)} more`
      : `also at ${places.join(', ')}`,
  at: (places: readonly string[], more: number) =>
    more > 0 ? `at ${places.join(', ')} and ${f.number(more)} more` : `at ${places.join(', ')}`,
  moreOfRule: (n: number) =>
    n === 1 ? 'and 1 more finding of this rule' : `and ${f.number(n)} more findings of this rule`,
  rejectedBy: (consumers: readonly string[]) => `rejected by ${consumers.join(', ')}`,
  losesWith: (consumers: readonly string[]) => `loses data with ${consumers.join(', ')}`,
  nobodyMinds: 'no consumer judged here minds',
  parserStops: (line: number) =>
    `the parser of Prometheus gives up at line ${f.number(line)}; exposcope check says why`,
  noEntries: (dialect: string) => `${dialect} has no lines that parse could print`,
  noHistogram: 'no histogram with a bucket',
  /** `observations` may be NaN. */
  labelSet: (observations: number, line: number) =>
    Number.isNaN(observations)
      ? `line ${f.number(line)}`
      : `${f.number(observations)} ${observations === 1 ? 'observation' : 'observations'}, line ${f.number(line)}`,
  certain: 'certain',
  cannotTell: 'cannot tell',
  nothingObserved: 'nothing observed',
  noQuantile: 'no quantile: not within 0 and 1',
  join: '; ',
  fix: (text: string) => `fix: ${text}`,
});
