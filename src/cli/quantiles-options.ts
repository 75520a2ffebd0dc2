// What `exposcope quantiles` is asked for.

import { parseGoFloat } from '../base/go-float.ts';
import type { QuantileMode } from '../protocol/histograms.ts';
import { choose, type Option, type Words } from './words.ts';

export interface QuantilesOptions {
  readonly file: string;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Any floats, as PromQL takes them. */
  readonly quantiles: readonly number[];
  readonly mode: QuantileMode;
}

export const QUANTILES_TAKE: readonly Option[] = ['--json', '--quiet', '--q', '--mode'];

const MODES: readonly QuantileMode[] = ['3', '2.42'];
const DEFAULT_QUANTILES = '0.5,0.9,0.95,0.99';

export function readQuantilesOptions(words: Words, files: readonly string[]): QuantilesOptions {
  const mode = choose(words, '--mode', MODES, '3');
  const quantiles = readNumbers(words);
  const [file = '', ...others] = files;
  if (files.length === 0) words.problem ??= { kind: 'no-files' };
  if (others.length > 0) words.problem ??= { kind: 'one-file-only', command: 'quantiles' };
  return {
    file,
    json: words.switches.has('--json'),
    quiet: words.switches.has('--quiet'),
    quantiles,
    mode,
  };
}

function readNumbers(words: Words): number[] {
  const given = words.values.get('--q') ?? DEFAULT_QUANTILES;
  return given.split(',').map((text) => {
    const value = text.trim();
    const number = parseGoFloat(value);
    if (value === '') words.problem ??= { kind: 'value-missing', option: '--q' };
    if (number === undefined) words.problem ??= { kind: 'value-no-number', option: '--q', value };
    return number ?? NaN;
  });
}
