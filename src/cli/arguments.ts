// What the user asked for, read from the words of the command line.
//
// Options and files may come in any order; `--` ends the options. Whatever cannot be understood
// is an answer of its own: its words are in `texts`.

import { CONSUMER_IDS, type ConsumerId } from '../model/consumer.ts';
import type { Dialect } from '../model/dialect.ts';
import { LEVELS, type Level } from '../model/level.ts';
import { LANGUAGES, type Language } from '../texts/voice.ts';

/** Reads standard input where a file is named. */
export const STDIN = '-';

export interface CheckOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly as?: Dialect;
  readonly contentType?: string;
  readonly consumer: ConsumerId;
  readonly level: Level;
}

export type Problem =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly command: string }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'value-missing'; readonly option: string }
  | { readonly kind: 'value-not-taken'; readonly option: string }
  | {
      readonly kind: 'value-unknown';
      readonly option: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'no-files' }
  | { readonly kind: 'stdin-twice' };

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'unusable'; readonly problem: Problem };

export interface Request {
  readonly language: Language;
  readonly command: Command;
}

const FORMATS = {
  text: 'prometheus-text-0.0.4',
  openmetrics: 'openmetrics-1.0',
  protobuf: 'prometheus-protobuf',
} as const satisfies Record<string, Dialect>;

const SWITCHES = ['--json', '--quiet', '--help', '--version'] as const;
const VALUED = ['--as', '--content-type', '--consumer', '--level', '--lang'] as const;
const SHORT: Readonly<Record<string, string>> = { '-h': '--help', '-q': '--quiet' };

const DEFAULT_CONSUMER: ConsumerId = 'prometheus-3.5';

type Switch = (typeof SWITCHES)[number];
type Valued = (typeof VALUED)[number];

interface Words {
  readonly operands: string[];
  readonly switches: Set<Switch>;
  readonly values: Map<Valued, string>;
  problem: Problem | undefined;
}

/** Reads the arguments after the name of the program. The first problem is the one told. */
export function readArguments(args: readonly string[]): Request {
  const words = sort(args);
  const lang = choose(words, '--lang', LANGUAGES, 'en');
  return { language: lang, command: commandOf(words) };
}

function sort(args: readonly string[]): Words {
  const words: Words = { operands: [], switches: new Set(), values: new Map(), problem: undefined };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--') {
      words.operands.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === STDIN) {
      words.operands.push(arg);
      continue;
    }
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const written = equals < 0 ? arg : arg.slice(0, equals);
    const option = SHORT[written] ?? written;
    if (isOneOf(SWITCHES, option)) {
      if (equals < 0) words.switches.add(option);
      else words.problem ??= { kind: 'value-not-taken', option };
    } else if (isOneOf(VALUED, option)) {
      const value = equals < 0 ? args[++i] : arg.slice(equals + 1);
      if (value === undefined) words.problem ??= { kind: 'value-missing', option };
      else words.values.set(option, value);
    } else {
      words.problem ??= { kind: 'unknown-option', option: written };
    }
  }
  return words;
}

function commandOf(words: Words): Command {
  if (words.switches.has('--help')) return { kind: 'help' };
  if (words.switches.has('--version')) return { kind: 'version' };
  const [command, ...files] = words.operands;
  if (command === undefined) words.problem ??= { kind: 'no-command' };
  else if (command !== 'check') words.problem ??= { kind: 'unknown-command', command };

  const format = choose(words, '--as', Object.keys(FORMATS) as (keyof typeof FORMATS)[], undefined);
  const consumer = choose(words, '--consumer', CONSUMER_IDS, DEFAULT_CONSUMER);
  const level = choose(words, '--level', LEVELS, 'error');
  const contentType = words.values.get('--content-type');

  if (files.length === 0) words.problem ??= { kind: 'no-files' };
  // It can be read only once.
  if (files.filter((file) => file === STDIN).length > 1) words.problem ??= { kind: 'stdin-twice' };
  if (words.problem !== undefined) return { kind: 'unusable', problem: words.problem };
  return {
    kind: 'check',
    options: {
      files,
      json: words.switches.has('--json'),
      quiet: words.switches.has('--quiet'),
      ...(format === undefined ? {} : { as: FORMATS[format] }),
      ...(contentType === undefined ? {} : { contentType }),
      consumer,
      level,
    },
  };
}

/** The value of an option that knows its values; `otherwise` when it is not given or not known. */
function choose<Value extends string, Otherwise>(
  words: Words,
  option: Valued,
  known: readonly Value[],
  otherwise: Otherwise,
): Value | Otherwise {
  const value = words.values.get(option);
  if (value === undefined) return otherwise;
  if (isOneOf(known, value)) return value;
  words.problem ??= { kind: 'value-unknown', option, value, known };
  return otherwise;
}

function isOneOf<Value extends string>(list: readonly Value[], value: string): value is Value {
  return (list as readonly string[]).includes(value);
}
