import { describe, expect, it } from 'vitest';
import { withHashPolicy } from '../../../tooling/csp-plugin.ts';
import { inlineScript } from '../../../tooling/single-file-plugin.ts';

describe('a script inside of a page', () => {
  it('cannot end its element or begin a comment, and means what it meant', () => {
    const code = "const made = '<script><!-- x --></SCRIPT>' + /<\\/script/.source;";
    const inlined = inlineScript(code);
    expect(inlined).not.toMatch(/<\/script|<script|<!--/i);
    const meaning = (text: string) => eval(`(() => { ${text} return made; })()`) as string;
    expect(meaning(inlined).replace('\\x3c', '<')).toBe(meaning(code));
  });

  it('is refused with what HTML would turn into something else', () => {
    expect(() => inlineScript("const nul = '\0';")).toThrow('NUL');
    expect(() => inlineScript('const a = 1;\r\n')).toThrow('CR');
  });
});

describe('the policy of a page that is one file', () => {
  const html = '<head><meta charset="utf-8" /></head>';

  it('lets its own scripts and styles run, told by their hashes', () => {
    const page = withHashPolicy(html, ['alert(1)', ''], ['b {}']);
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(page).toContain(
      "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' " +
        "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; style-src 'sha256-",
    );
    expect(page).not.toContain("'self'");
    expect(page).not.toContain("'unsafe-inline'");
  });
});
