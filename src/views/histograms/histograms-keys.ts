import type { KeyBinding } from '../../state/keys.ts';
import type { Words } from '../../texts/en.ts';

type KeyWords = () => Words['histograms'];

export interface ListActions {
  readonly words: KeyWords;
  readonly search: () => void;
  /** Shows the first line of the chosen family. */
  readonly line: () => void;
  /** Moves through the list by a key of the keyboard's own. */
  readonly move: (key: string) => void;
}

const MOVES = ['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown'];

export function listKeys(act: ListActions): KeyBinding[] {
  const says = (name: keyof Words['histograms']['keySays']) => () => act.words().keySays[name];
  return [
    { keys: '/', says: says('search'), act: act.search },
    { keys: 's', says: says('line'), act: act.line },
    ...MOVES.map((keys): KeyBinding => ({ keys, says: () => '', act: () => act.move(keys) })),
  ];
}

export interface HistogramActions {
  readonly words: KeyWords;
  readonly back: () => void;
  readonly step: (way: 1 | -1) => void;
  readonly axis: () => void;
  readonly bars: () => void;
  readonly mode: () => void;
  readonly threshold: () => void;
  readonly exemplars: () => void;
  readonly family: () => void;
  readonly line: () => void;
}

export function histogramKeys(act: HistogramActions): KeyBinding[] {
  const says = (name: keyof Words['histograms']['keySays']) => () => act.words().keySays[name];
  return [
    { keys: 'Escape', says: says('back'), act: act.back },
    { keys: ']', says: says('next'), act: () => act.step(1) },
    { keys: '[', says: says('previous'), act: () => act.step(-1) },
    { keys: 'a', says: says('axis'), act: act.axis },
    { keys: 'v', says: says('bars'), act: act.bars },
    { keys: 'm', says: says('mode'), act: act.mode },
    { keys: 'l', says: says('threshold'), act: act.threshold },
    { keys: 'e', says: says('exemplars'), act: act.exemplars },
    { keys: 'f', says: says('family'), act: act.family },
    { keys: 's', says: says('line'), act: act.line },
  ];
}
