import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notices } from '../../../src/state/notices.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const texts = ({ shown }: Notices) => shown.map(({ text }) => text);

/** A notice with something to do, and what became of it. */
function offer(notices: Notices) {
  const happened: string[] = [];
  const notice = notices.tell('info', 'Forgotten.', {
    action: { label: 'Undo', run: () => happened.push('undone') },
    onGone: () => happened.push('gone'),
  });
  return { notice, happened };
}

describe('a notice', () => {
  it('goes after a while, and the same words are there once', () => {
    const notices = new Notices();
    notices.tell('ok', 'Copied.');
    notices.tell('ok', 'Copied.');
    expect(texts(notices)).toEqual(['Copied.']);
    vi.advanceTimersByTime(6000);
    expect(texts(notices)).toEqual([]);
  });

  it('that is to stay stays until it is dismissed', () => {
    const notices = new Notices();
    const notice = notices.tell('warning', 'Not kept.', { stays: true });
    vi.advanceTimersByTime(1e9);
    expect(texts(notices)).toEqual(['Not kept.']);
    notices.dismiss(notice);
    expect(texts(notices)).toEqual([]);
  });

  it('is acted upon or gone, never both', () => {
    const notices = new Notices();
    const first = offer(notices);
    notices.act(first.notice);
    notices.act(first.notice);
    vi.advanceTimersByTime(1e9);
    expect(first.happened).toEqual(['undone']);
    const second = offer(notices);
    vi.advanceTimersByTime(12_000);
    notices.act(second.notice);
    expect(second.happened).toEqual(['gone']);
  });

  it('does not take the place of one that still offers something', () => {
    const notices = new Notices();
    const first = offer(notices);
    offer(notices);
    expect(texts(notices)).toEqual(['Forgotten.', 'Forgotten.']);
    expect(first.happened).toEqual([]);
  });

  it('waits while the reader is at it', () => {
    const notices = new Notices();
    const { notice, happened } = offer(notices);
    notices.hold(notice);
    vi.advanceTimersByTime(1e9);
    expect(happened).toEqual([]);
    notices.release(notice);
    vi.advanceTimersByTime(12_000);
    expect(happened).toEqual(['gone']);
  });
});
