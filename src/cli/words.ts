// The words of the command line: options with their values, and all the others.
//
// Options and files may come in any order; `--` ends the options. Whatever cannot be understood
// is an answer of its own: its words are in `texts`.

/** Reads standard input where a file is named. */
export const STDIN = '-';

export type Problem =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly command: string }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'option-of-another'; readonly option: string; readonly command: string }
  | { readonly kind: 'value-missing'; readonly option: string }
  | { readonly kind: 'value-not-taken'; readonly option: string }
  | {
      readonly kind: 'value-unknown';
      readonly option: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'value-no-number'; readonly option: string; readonly value: string }
  | { readonly kind: 'no-files' }
  | { readonly kind: 'one-file-only'; readonly command: string }
  | { readonly kind: 'stdin-twice' }
  | { readonly kind: 'option-against'; readonly option: string; readonly other: string };

const SWITCHES = ['--json', '--quiet', '--help', '--version'] as const;
const VALUED = [
  '--as',
  '--content-type',
  '--consumer',
  '--level',
  '--lang',
  '--q',
  '--mode',
  '--format',
  '--profile',
  '--baseline',
  '--write-baseline',
] as const;
const SHORT: Readonly<Record<string, string>> = { '-h': '--help', '-q': '--quiet' };

type Switch = (typeof SWITCHES)[number];
type Valued = (typeof VALUED)[number];
export type Option = Switch | Valued;

export interface Words {
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<Switch>;
  readonly values: ReadonlyMap<Valued, string>;
  /** The first one is the one told. */
  problem: Problem | undefined;
}

/** Sorts the arguments after the name of the program. Of an option given twice the last counts. */
export function sortWords(args: readonly string[]): Words {
  const operands: string[] = [];
  const switches = new Set<Switch>();
  const values = new Map<Valued, string>();
  let problem: Problem | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--') {
      operands.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === STDIN) {
      operands.push(arg);
      continue;
    }
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const written = equals < 0 ? arg : arg.slice(0, equals);
    const option = SHORT[written] ?? written;
    if (isOneOf(SWITCHES, option)) {
      if (equals < 0) switches.add(option);
      else problem ??= { kind: 'value-not-taken', option };
    } else if (isOneOf(VALUED, option)) {
      const value = equals < 0 ? args[++i] : arg.slice(equals + 1);
      if (value === undefined) problem ??= { kind: 'value-missing', option };
      else values.set(option, value);
    } else {
      problem ??= { kind: 'unknown-option', option: written };
    }
  }
  return { operands, switches, values, problem };
}

/** Makes a problem of the first option that `command` does not take. */
export function allowOnly(words: Words, command: string, taken: readonly Option[]): void {
  const given = [...words.switches, ...words.values.keys()];
  const option = given.find((each) => !taken.includes(each));
  if (option !== undefined) words.problem ??= { kind: 'option-of-another', option, command };
}

/** The value of an option that knows its values; `otherwise` when it is not given or not known. */
export function choose<Value extends string, Otherwise>(
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
