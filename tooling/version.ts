import { readFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** Puts the version of package.json in place of `__EXPOSCOPE_VERSION__`, in every build. */
export const versionDefine = { __EXPOSCOPE_VERSION__: JSON.stringify(version) };
