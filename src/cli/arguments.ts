// What the user asked for, read from the words of the command line. The options of each command
// are in a file of their own.

import { LANGUAGES, type Language } from '../texts/voice.ts';
import { CHECK_TAKES, readCheckOptions, type CheckOptions } from './check-options.ts';
import { PARSE_TAKES, readParseOptions, type ParseOptions } from './parse-options.ts';
import {
  QUANTILES_TAKE,
  readQuantilesOptions,
  type QuantilesOptions,
} from './quantiles-options.ts';
import { allowOnly, choose, sortWords, type Option, type Problem, type Words } from './words.ts';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'quantiles'; readonly options: QuantilesOptions }
  | { readonly kind: 'parse'; readonly options: ParseOptions }
  | { readonly kind: 'unusable'; readonly problem: Problem };

export interface Request {
  readonly language: Language;
  readonly command: Command;
}

const ALL_TAKE: readonly Option[] = ['--lang', '--help', '--version'];

/** Reads the arguments after the name of the program. The first problem is the one told. */
export function readArguments(args: readonly string[]): Request {
  const words = sortWords(args);
  const language = choose(words, '--lang', LANGUAGES, 'en');
  return { language, command: commandOf(words) };
}

function commandOf(words: Words): Command {
  if (words.switches.has('--help')) return { kind: 'help' };
  if (words.switches.has('--version')) return { kind: 'version' };
  const command = named(words);
  return words.problem === undefined ? command : { kind: 'unusable', problem: words.problem };
}

/** Whatever problem there is beside it stands in `words`. */
function named(words: Words): Command {
  const [name, ...files] = words.operands;
  switch (name) {
    case 'check':
      allowOnly(words, name, [...ALL_TAKE, ...CHECK_TAKES]);
      return { kind: 'check', options: readCheckOptions(words, files) };
    case 'quantiles':
      allowOnly(words, name, [...ALL_TAKE, ...QUANTILES_TAKE]);
      return { kind: 'quantiles', options: readQuantilesOptions(words, files) };
    case 'parse':
      allowOnly(words, name, [...ALL_TAKE, ...PARSE_TAKES]);
      return { kind: 'parse', options: readParseOptions(words, files) };
    case undefined:
      return { kind: 'unusable', problem: { kind: 'no-command' } };
    default:
      return { kind: 'unusable', problem: { kind: 'unknown-command', command: name } };
  }
}
