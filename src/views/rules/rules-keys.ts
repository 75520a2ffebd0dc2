import type { KeyBinding } from '../../state/keys.ts';
import type { Words } from '../../texts/en.ts';

export interface RulesActions {
  readonly words: () => Words['catalogue'];
  readonly search: () => void;
  /** Leads the focus to a rule further on or back. */
  readonly move: (by: 1 | -1) => void;
  readonly tryIt: () => void;
  /** Closes the open rule, or clears search and filters. */
  readonly back: () => void;
}

export function rulesKeys(act: RulesActions): KeyBinding[] {
  const says = (name: keyof Words['catalogue']['keySays']) => () => act.words().keySays[name];
  return [
    { keys: '/', says: says('search'), act: act.search },
    { keys: 'ArrowDown', says: says('next'), act: () => act.move(1) },
    { keys: 'ArrowUp', says: says('previous'), act: () => act.move(-1) },
    { keys: 'e', says: says('tryIt'), act: act.tryIt },
    { keys: 'Escape', says: says('back'), act: act.back },
  ];
}
