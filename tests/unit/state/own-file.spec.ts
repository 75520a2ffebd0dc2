import { describe, expect, it } from 'vitest';
import { isOwnFile } from '../../../src/state/own-file.ts';

const FOLDER = 'https://host/tools/exposcope/';

describe('a request', () => {
  it.for([
    'https://host/tools/exposcope/',
    'https://host/tools/exposcope/assets/index-1.js',
    'blob:https://host/0000',
    'data:image/svg+xml,x',
  ])('for %s is for a file of the page', (url) => {
    expect(isOwnFile(url, FOLDER)).toBe(true);
  });

  it.for([
    'https://host/tools/other/a.js',
    'https://host/tools/exposcope/assets/a.js?dump=secret',
    'https://elsewhere/tools/exposcope/a.js',
    'http://host/tools/exposcope/a.js',
    'chrome-extension://abc/inject.js',
  ])('for %s counts', (url) => {
    expect(isOwnFile(url, FOLDER)).toBe(false);
  });
});
