import { describe, expect, it } from 'vitest';
import { Persisted, type Store } from '../../../src/state/persisted.svelte.ts';
import { Settings } from '../../../src/state/settings.svelte.ts';

class Shelf implements Store {
  readonly kept = new Map<string, string>();
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.kept.set(key, value);
  }
}

const FULL: Store = {
  getItem: () => null,
  setItem() {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

const SIZES = ['small', 'large'] as const;

describe('a setting', () => {
  it('is found again by the next visit', () => {
    const shelf = new Shelf();
    new Persisted(shelf, 'size', SIZES, 'small').value = 'large';
    expect([...shelf.kept]).toEqual([['exposcope.size', 'large']]);
    expect(new Persisted(shelf, 'size', SIZES, 'small').value).toBe('large');
  });

  it('forgets a value that it no longer knows', () => {
    const shelf = new Shelf();
    shelf.setItem('exposcope.size', 'medium');
    expect(new Persisted(shelf, 'size', SIZES, 'small').value).toBe('small');
  });

  it('works without a store, and says that it is not kept', () => {
    const setting = new Persisted(undefined, 'size', SIZES, 'small');
    setting.value = 'large';
    expect(setting.value).toBe('large');
    expect(setting.kept).toBe(false);
  });

  it('works when the store refuses, and says so from then on', () => {
    const setting = new Persisted(FULL, 'size', SIZES, 'small');
    expect(setting.kept).toBe(true);
    setting.value = 'large';
    expect(setting.value).toBe('large');
    expect(setting.kept).toBe(false);
  });
});

describe('the settings', () => {
  it('take the language that the browser prefers, among those that are spoken', () => {
    expect(new Settings(new Shelf(), ['fr-FR', 'zh-TW', 'en']).language).toBe('zh');
    expect(new Settings(new Shelf(), ['fr-FR']).language).toBe('en');
  });

  it('prefer what was chosen to what the browser prefers', () => {
    const shelf = new Shelf();
    new Settings(shelf, ['zh']).language = 'en';
    expect(new Settings(shelf, ['zh']).language).toBe('en');
  });

  it('turn the theme from system to light to dark and round again', () => {
    const settings = new Settings(new Shelf(), []);
    expect(settings.theme).toBe('system');
    expect([settings.nextTheme(), settings.nextTheme(), settings.nextTheme()]).toEqual([
      'light',
      'dark',
      'system',
    ]);
  });
});
