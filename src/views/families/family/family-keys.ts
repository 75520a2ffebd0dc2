import type { KeyBinding } from '../../../state/keys.ts';
import type { Words } from '../../../texts/en.ts';

export interface FamilyActions {
  readonly words: () => Words['family'];
  readonly back: () => void;
  readonly search: () => void;
  readonly clear: () => void;
  /** Shows the line of the chosen series. */
  readonly line: () => void;
  /** Copies the chosen series as a selector. */
  readonly copy: () => void;
  readonly histogram: () => void;
  /** Moves through the series by a key of the keyboard's own. */
  readonly move: (key: string) => void;
}

const MOVES = ['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown'];

export function familyKeys(act: FamilyActions): KeyBinding[] {
  const says = (name: keyof Words['family']['keySays']) => () => act.words().keySays[name];
  return [
    { keys: 'u', says: says('back'), act: act.back },
    { keys: '/', says: says('search'), act: act.search },
    { keys: 'Escape', says: says('clear'), act: act.clear },
    { keys: 's', says: says('line'), act: act.line },
    { keys: 'c', says: says('copy'), act: act.copy },
    { keys: 'b', says: says('histogram'), act: act.histogram },
    // Also while the focus is elsewhere on the screen; they need no telling.
    ...MOVES.map((keys): KeyBinding => ({ keys, says: () => '', act: () => act.move(keys) })),
  ];
}
