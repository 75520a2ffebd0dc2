import { describe, expect, it } from 'vitest';
import { integrityOf, markBuild } from '../../../tooling/service-worker-plugin.ts';

describe('the service worker’s list', () => {
  it('names the page by its folder, and each file with the hash of its content', () => {
    const site = new Map([
      ['assets/a.js', Buffer.from('alert(1)')],
      ['index.html', Buffer.from('')],
    ]);
    expect(integrityOf(site)).toEqual([
      ['assets/a.js', 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='],
      ['./', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ]);
  });
});

describe('the page', () => {
  it('is told its build', () => {
    expect(markBuild('<head>\n  </head>', '0123456789abcdef')).toMatch(
      /<meta name="build" content="0123456789abcdef" \/>\s*<\/head>/,
    );
  });

  it('does not go without it', () => {
    expect(() => markBuild('<p>', '0123456789abcdef')).toThrow('no </head>');
  });
});
