import type { KeyBinding } from '../../state/keys.ts';
import type { Words } from '../../texts/en.ts';

export interface HistoryActions {
  readonly words: () => Words['history'];
  readonly search: () => void;
  /** Leads the focus to a row further on or back. */
  readonly move: (by: number) => void;
  readonly rename: () => void;
  readonly pick: () => void;
  readonly forget: () => void;
  readonly undo: () => void;
  /** Chooses none, or clears the search. */
  readonly clear: () => void;
}

export function historyKeys(act: HistoryActions): KeyBinding[] {
  const says = (name: keyof Words['history']['keySays']) => () => act.words().keySays[name];
  return [
    { keys: '/', says: says('search'), act: act.search },
    { keys: 'ArrowDown', says: says('next'), act: () => act.move(1) },
    { keys: 'ArrowUp', says: says('previous'), act: () => act.move(-1) },
    { keys: 'r', says: says('rename'), act: act.rename },
    { keys: 'x', says: says('pick'), act: act.pick },
    { keys: 'Delete', says: says('forget'), act: act.forget },
    { keys: 'u', says: says('undo'), act: act.undo },
    { keys: 'Escape', says: () => '', act: act.clear },
  ];
}
