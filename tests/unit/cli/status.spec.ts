import { describe, expect, it } from 'vitest';
import { statusOf, worst, type Status } from '../../../src/cli/status.ts';
import type { Verdict } from '../../../src/model/consumer.ts';
import { finding, overview } from './report-samples.ts';

const judged = (verdict: Verdict['verdict']) =>
  overview({ verdicts: [{ consumer: 'prometheus-3.5', verdict }] });

const minds = [{ consumer: 'prometheus-3.5', verdict: 'loses' }] as const;

describe('the exit status', () => {
  it('is 0 when the consumer accepts and minds nothing', () => {
    expect(statusOf(judged('accepts'), [finding({ minds: [] })], 'prometheus-3.5', 'info')).toBe(0);
  });

  it('is 1 when the consumer rejects, whatever the level', () => {
    expect(statusOf(judged('rejects'), [], 'prometheus-3.5', 'error')).toBe(1);
  });

  it('is 1 when it is no exposition', () => {
    const page = overview({ dialect: 'not-an-exposition', looksLike: 'html', verdicts: [] });
    expect(statusOf(page, [], 'prometheus-3.5', 'error')).toBe(1);
  });

  it('is 3 when the consumer minds a finding of the level asked for', () => {
    const lost = [finding({ level: 'warning', minds })];
    expect(statusOf(judged('loses'), lost, 'prometheus-3.5', 'warning')).toBe(3);
    expect(statusOf(judged('loses'), lost, 'prometheus-3.5', 'info')).toBe(3);
    expect(statusOf(judged('loses'), lost, 'prometheus-3.5', 'error')).toBe(0);
  });

  it('does not count what somebody else minds', () => {
    const other = [finding({ minds: [{ consumer: 'expfmt', verdict: 'rejects' }] })];
    expect(statusOf(judged('accepts'), other, 'prometheus-3.5', 'info')).toBe(0);
  });

  it('is 2 when the consumer has no verdict on the dump', () => {
    expect(statusOf(judged('not-judged'), [], 'prometheus-3.5', 'error')).toBe(2);
    expect(statusOf(judged('accepts'), [], 'expfmt', 'error')).toBe(2);
  });

  it('is the worst of 2, 1, 3, 0 for several files', () => {
    const all: readonly Status[] = [0, 3, 1, 2];
    for (const [weight, a] of all.entries()) {
      for (const [other, b] of all.entries()) {
        expect(worst(a, b)).toBe(all[Math.max(weight, other)]);
      }
    }
  });
});
