// Colours, the width and the words of the dump on a terminal.

import type { VerdictWord } from '../model/consumer.ts';
import type { Level } from '../model/level.ts';
import { proseRuns } from '../texts/prose.ts';
import { visible } from '../texts/say.ts';

/** Where text goes. A Node stream is one. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

type Style = (text: string) => string;

export interface Paint {
  readonly strong: Style;
  readonly quiet: Style;
  readonly code: Style;
  readonly level: Readonly<Record<Level, Style>>;
  readonly verdict: Readonly<Record<VerdictWord, Style>>;
}

export interface Terminal {
  /** Columns; a line of the dump is cut to it. */
  readonly width: number;
  readonly paint: Paint;
}

/** A pipe or a file is given room for a whole series line. */
const WIDTH_OF_NO_TERMINAL = 120;
/** Below this an excerpt would show nothing. */
const LEAST_WIDTH = 40;

const plain: Style = (text) => text;

/** The Select Graphic Rendition parameters that begin and end a style. */
const sgr =
  (begin: number, end: number): Style =>
  (text) =>
    text === '' ? '' : `\u001b[${begin}m${text}\u001b[${end}m`;

const PLAIN: Paint = {
  strong: plain,
  quiet: plain,
  code: plain,
  level: { error: plain, warning: plain, info: plain },
  verdict: { accepts: plain, loses: plain, rejects: plain },
};

const bold = sgr(1, 22);
const [red, green, yellow, blue, cyan] = [31, 32, 33, 34, 36].map((colour) => sgr(colour, 39)) as [
  Style,
  Style,
  Style,
  Style,
  Style,
];

const COLOURED: Paint = {
  strong: bold,
  quiet: sgr(2, 22),
  code: cyan,
  level: { error: (text) => bold(red(text)), warning: yellow, info: blue },
  verdict: { accepts: green, loses: yellow, rejects: (text) => bold(red(text)) },
};

/** Colours on a terminal only, and not where `NO_COLOR` is set (no-color.org) or it has none. */
export function terminalOf(
  sink: Sink,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const isTerminal = sink.isTTY === true;
  const wanted = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const width = isTerminal ? (sink.columns ?? WIDTH_OF_NO_TERMINAL) : WIDTH_OF_NO_TERMINAL;
  return {
    width: Math.max(width, LEAST_WIDTH),
    paint: isTerminal && wanted ? COLOURED : PLAIN,
  };
}

/**
 * A sentence for the terminal. Its words are ours; what it quotes was made visible when it was
 * said, and is made so again here, since it is the terminal that would obey it.
 */
export function sentence(text: string, paint: Paint): string {
  return proseRuns(text)
    .map((run) => (run.code ? paint.code(visible(run.text)) : visible(run.text)))
    .join('');
}
