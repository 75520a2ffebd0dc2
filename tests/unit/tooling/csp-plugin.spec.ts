import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../tooling/csp-plugin.ts';

function transform(html: string): string {
  const { transformIndexHtml: hook } = contentSecurityPolicy();
  if (typeof hook !== 'object') throw new Error('the plugin has no hook for the page');
  const { handler } = hook as { handler: (html: string) => string };
  return handler(html);
}

describe('the policy', () => {
  it('stands before everything that it governs', () => {
    const html = transform(
      '<head><meta charset="utf-8" /><link rel="icon" href="a" /><script src="b"></script></head>',
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<link'));
    expect(html).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
  });

  it('is not lost silently with the element that it follows', () => {
    expect(() => transform('<head></head>')).toThrow('no <meta charset>');
  });
});
