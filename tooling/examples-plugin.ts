// `virtual:example/<id>`: one example, made at build time and compressed, as a module of its own.
//
// The page's policy lets it fetch nothing, so a dump can only come as code. Bytes are written as
// base64, which costs a third before the server compresses the file and little after.

import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { exampleTexts } from './examples/index.ts';

const PREFIX = 'virtual:example/';
const RESOLVED = `\0${PREFIX}`; // the NUL keeps other plugins away
const BEST = { level: 9 };

export function examples(): Plugin {
  return {
    name: 'exposcope:examples',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const name = id.slice(RESOLVED.length);
      const example = exampleTexts.find((each) => each.id === name);
      if (example === undefined) throw new Error(`there is no example ${name}`);
      const deflated = deflateRawSync(example.text(), BEST).toString('base64');
      return `export const deflated = ${JSON.stringify(deflated)};`;
    },
  };
}
