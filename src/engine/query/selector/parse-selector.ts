// Label selectors as PromQL writes them, `name{label="v", other!~"a|b"}`, with one liberty: the
// part before the braces may be an expression (`http_.*{code="500"}`), anchored like any other.

import { badQuery, type BadQuery } from '../bad-query.ts';
import { readQuoted, type QuotedString } from './quoted-string.ts';

export type Operator = '=' | '!=' | '=~' | '!~';

export interface LabelMatch {
  /** `__name__` for the name. */
  readonly label: string;
  readonly operator: Operator;
  readonly value: string;
  /** Where the code units of `value` stand in the query, and where it ends. */
  readonly origins: readonly number[];
}

export interface Selector {
  readonly kind: 'selector';
  readonly matches: readonly LabelMatch[];
}

export const NAME = '__name__';

/** More than anybody writes; each costs something on every series. */
const MOST_MATCHES = 100;
const METRIC_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

export function parseSelector(source: string): Selector | BadQuery {
  const brace = source.indexOf('{');
  const matches: LabelMatch[] = [];
  const before = brace < 0 ? source : source.slice(0, brace);
  const name = before.trim();
  if (name !== '') {
    const at = before.indexOf(name);
    const operator = METRIC_NAME.test(name) ? '=' : '=~';
    matches.push({ label: NAME, operator, value: name, origins: originsFrom(at, name) });
  }
  if (brace < 0) return { kind: 'selector', matches };
  return readBraces(source, brace, matches);
}

function readBraces(source: string, brace: number, matches: LabelMatch[]): Selector | BadQuery {
  let named = matches.length > 0;
  let at = skipBlanks(source, brace + 1);
  while (source[at] !== '}') {
    if (at >= source.length) return badQuery('brace-open', brace);
    const match = readMatch(source, at);
    if (match.kind === 'bad-query') return match;
    if (match.match.label === NAME && named) return badQuery('name-twice', at);
    named ||= match.isName;
    if (matches.push(match.match) > MOST_MATCHES) return badQuery('too-many-matchers', at);
    at = skipBlanks(source, match.end);
    if (source[at] === ',') at = skipBlanks(source, at + 1);
    else if (source[at] !== '}' && at < source.length) return badQuery('comma-expected', at);
  }
  const rest = skipBlanks(source, at + 1);
  if (rest < source.length) return badQuery('text-after-selector', rest);
  return { kind: 'selector', matches };
}

interface ReadMatch {
  readonly kind: 'match';
  readonly match: LabelMatch;
  /** A string alone, as in {"http.requests"}: it is the name. */
  readonly isName: boolean;
  readonly end: number;
}

function readMatch(source: string, start: number): ReadMatch | BadQuery {
  const label = readLabel(source, start);
  if (label === undefined) return badQuery('label-expected', start);
  if (label.kind === 'bad-string') return badQuery(label.problem, label.at);
  let at = skipBlanks(source, label.end);
  const operator = operatorAt(source, at);
  if (operator === undefined) {
    if (!isQuote(source[start])) return badQuery('operator-expected', at);
    const match = {
      label: NAME,
      operator: '=' as const,
      value: label.text,
      origins: label.origins,
    };
    return { kind: 'match', match, isName: true, end: label.end };
  }
  at = skipBlanks(source, at + operator.length);
  if (!isQuote(source[at])) return badQuery('value-expected', at);
  const value = readQuoted(source, at);
  if (value.kind === 'bad-string') return badQuery(value.problem, value.at);
  const match = { label: label.text, operator, value: value.text, origins: value.origins };
  return { kind: 'match', match, isName: false, end: value.end };
}

/** A label name, plain or in quotes. */
function readLabel(source: string, at: number): QuotedString | undefined {
  if (isQuote(source[at])) return readQuoted(source, at);
  const plain = /[a-zA-Z_][a-zA-Z0-9_]*/y;
  plain.lastIndex = at;
  const text = plain.exec(source)?.[0];
  if (text === undefined) return undefined;
  return { kind: 'string', text, origins: originsFrom(at, text), end: at + text.length };
}

function operatorAt(source: string, at: number): Operator | undefined {
  for (const operator of ['=~', '!~', '!=', '='] as const) {
    if (source.startsWith(operator, at)) return operator;
  }
  return undefined;
}

function isQuote(letter: string | undefined): boolean {
  return letter === '"' || letter === "'" || letter === '`';
}

function skipBlanks(source: string, at: number): number {
  while (at < source.length && ' \t\r\n'.includes(source[at]!)) at++;
  return at;
}

function originsFrom(at: number, text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, i) => at + i);
}
