// Set up before every test file: what a test lets be printed as a warning or an error fails it.

import { afterEach, beforeEach, expect, vi } from 'vitest';

const printed: unknown[][] = [];

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      printed.push([level, ...words]);
    });
  }
});

afterEach(() => {
  expect(printed.splice(0)).toEqual([]);
});
