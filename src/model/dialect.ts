/** What a dump is written in. Chosen by Content-Type and body, never by file extension. */
export type Dialect =
  | 'prometheus-text-0.0.4'
  | 'prometheus-text-1.0.0'
  | 'openmetrics-1.0'
  | 'openmetrics-2.0'
  | 'prometheus-protobuf'
  | 'not-an-exposition';

/** The two grammars that are read line by line. */
export type TextGrammar = 'prometheus' | 'openmetrics';

/** How a body is read, and so what there is to judge in it. */
export type Grammar = TextGrammar | 'protobuf';

export function grammarOf(dialect: Dialect): Grammar {
  return dialect === 'prometheus-protobuf' ? 'protobuf' : textGrammarOf(dialect);
}

/** The grammar for the lines of a text that is taken to be of `dialect`. */
export function textGrammarOf(dialect: Dialect): TextGrammar {
  return dialect === 'openmetrics-1.0' || dialect === 'openmetrics-2.0'
    ? 'openmetrics'
    : 'prometheus';
}

/** Why a dialect was chosen; the words are in `texts`. `line` is where the evidence stands. */
export interface DialectReason {
  readonly reason:
    | 'content-type' // the header names it
    | 'forced' // the user said so
    | 'eof-line' // `# EOF`
    | 'exemplars'
    | 'om-type-word' // unknown, info, stateset, gaugehistogram
    | 'counter-names' // TYPE without _total, sample with it
    | 'unit-line'
    | 'quoted-names'
    | 'no-openmetrics-sign' // nothing speaks for OpenMetrics, so text 0.0.4
    | 'protobuf-bytes'
    | 'not-readable'; // the lines are no samples
  readonly line?: number;
  readonly count?: number;
  readonly text?: string;
}
