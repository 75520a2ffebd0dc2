import type { KeyBinding } from '../../state/keys.ts';
import type { Words } from '../../texts/en.ts';

export interface FamiliesActions {
  readonly words: () => Words['families'];
  readonly search: () => void;
  readonly clear: () => void;
  /** Shows the first line of the chosen family. */
  readonly line: () => void;
  readonly findings: () => void;
  /** Moves through the table by a key of the keyboard's own. */
  readonly move: (key: string) => void;
}

const MOVES = ['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown'];

export function familiesKeys(act: FamiliesActions): KeyBinding[] {
  const says = (name: keyof Words['families']['keySays']) => () => act.words().keySays[name];
  return [
    { keys: '/', says: says('search'), act: act.search },
    { keys: 'Escape', says: says('clear'), act: act.clear },
    { keys: 's', says: says('line'), act: act.line },
    { keys: 'i', says: says('findings'), act: act.findings },
    // Also while the focus is elsewhere on the screen; they need no telling.
    ...MOVES.map((keys): KeyBinding => ({ keys, says: () => '', act: () => act.move(keys) })),
  ];
}
