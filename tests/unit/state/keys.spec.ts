import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keys, type KeyBinding } from '../../../src/state/keys.ts';

class FakeElement {
  readonly #typed: boolean;
  constructor(typed: boolean) {
    this.#typed = typed;
  }
  matches(): boolean {
    return this.#typed;
  }
}

let dialogOpen = false;

beforeEach(() => {
  dialogOpen = false;
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('document', { querySelector: () => (dialogOpen ? {} : null) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function stage() {
  const keys = new Keys();
  const acted: string[] = [];
  const on = (pressed: string, says = pressed, whileTyping = false): KeyBinding => ({
    keys: pressed,
    says: () => says,
    act: () => acted.push(says),
    whileTyping,
  });
  const press = (key: string, more: Partial<KeyboardEvent> & { typing?: boolean } = {}) => {
    const target = new FakeElement(more.typing === true);
    const prevented = vi.fn();
    keys.press({ key, target, timeStamp: 0, preventDefault: prevented, ...more } as never);
    return prevented.mock.calls.length > 0;
  };
  return { keys, acted, on, press };
}

describe('keys', () => {
  it('act, and are then no concern of the browser', () => {
    const { keys, acted, on, press } = stage();
    keys.bind([on('n')]);
    expect(press('n')).toBe(true);
    expect(press('x')).toBe(false);
    expect(acted).toEqual(['n']);
  });

  it('of a screen overrule those of the page, as long as it is there', () => {
    const { keys, acted, on, press } = stage();
    keys.bind([on('/', 'page')], 'page');
    const leave = keys.bind([on('/', 'screen')]);
    press('/');
    leave();
    press('/');
    expect(acted).toEqual(['screen', 'page']);
  });

  it('leave typing and shortcuts of the browser alone', () => {
    const { keys, acted, on, press } = stage();
    keys.bind([on('n'), on('Escape', 'Escape', true)]);
    expect(press('n', { typing: true })).toBe(false);
    expect(press('n', { ctrlKey: true })).toBe(false);
    expect(press('n', { metaKey: true })).toBe(false);
    expect(press('n', { defaultPrevented: true })).toBe(false);
    expect(press('n', { isComposing: true })).toBe(false);
    expect(press('Escape', { typing: true })).toBe(true);
    expect(acted).toEqual(['Escape']);
  });

  it('sleep beneath a dialog', () => {
    const { keys, acted, on, press } = stage();
    keys.bind([on('n')]);
    dialogOpen = true;
    expect(press('n')).toBe(false);
    expect(acted).toEqual([]);
  });

  it('make a chord when the second follows soon', () => {
    const { keys, acted, on, press } = stage();
    keys.bind([on('g s'), on('s')]);
    press('g', { timeStamp: 1000 });
    press('s', { timeStamp: 1400 });
    press('g', { timeStamp: 2000 });
    press('s', { timeStamp: 9000 });
    press('s', { timeStamp: 9001 });
    expect(acted).toEqual(['g s', 's', 's']);
  });

  it('list what they do, without what is overruled or unsaid', () => {
    const { keys, on } = stage();
    keys.bind([on('/', 'page search'), on('t', 'theme'), on('o', '')], 'page');
    keys.bind([on('/', 'screen search'), on('n', 'next')]);
    expect(keys.list('page').map(({ says }) => says())).toEqual(['theme']);
    expect(keys.list('screen').map(({ says }) => says())).toEqual(['screen search', 'next']);
  });
});
