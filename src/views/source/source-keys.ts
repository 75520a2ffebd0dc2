import type { KeyBinding } from '../../state/keys.ts';
import type { Words } from '../../texts/en.ts';

export interface SourceActions {
  readonly words: () => Words['source'];
  readonly search: () => void;
  readonly line: () => void;
  readonly stepFinding: (way: 1 | -1) => void;
  readonly stepPlace: (way: 1 | -1) => void;
  readonly copy: () => void;
  /** Shows the family of the chosen line. */
  readonly family: () => void;
  /** Moves the text by a key of the keyboard's own. */
  readonly move: (key: string) => void;
}

const MOVES = ['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown'];

export function sourceKeys(act: SourceActions): KeyBinding[] {
  const says = (name: keyof Words['source']['keySays']) => () => act.words().keySays[name];
  return [
    { keys: '/', says: says('search'), act: act.search },
    { keys: 'g', says: says('line'), act: act.line },
    { keys: 'n', says: says('next'), act: () => act.stepFinding(1) },
    { keys: 'p', says: says('previous'), act: () => act.stepFinding(-1) },
    { keys: 'j', says: says('nextPlace'), act: () => act.stepPlace(1) },
    { keys: 'k', says: says('previousPlace'), act: () => act.stepPlace(-1) },
    { keys: 'c', says: says('copy'), act: act.copy },
    { keys: 'f', says: says('family'), act: act.family },
    // As in any text, also while the focus is elsewhere on the screen; they need no telling.
    ...MOVES.map((keys): KeyBinding => ({ keys, says: () => '', act: () => act.move(keys) })),
  ];
}
