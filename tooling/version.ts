import { readFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** Puts the version of package.json in place of `__EXPOSCOPE_VERSION__`, in every build. */
export const versionDefine = { __EXPOSCOPE_VERSION__: JSON.stringify(version) };

/** Says in `__EXPOSCOPE_ONE_FILE__` whether the page is one file or a site. */
export const oneFileDefine = (isOneFile: boolean) => ({
  __EXPOSCOPE_ONE_FILE__: JSON.stringify(isOneFile),
});
