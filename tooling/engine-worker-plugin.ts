// `virtual:engine-worker`: the engine worker, bundled, as the text of one classic script.
//
// The page starts its worker from a blob URL, and its policy lets it fetch nothing. So the source
// has to come with the page's own modules, as a string (src/client/start-worker.ts).

import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

const ID = 'virtual:engine-worker';
const RESOLVED = `\0${ID}`; // the NUL keeps other plugins away
const ENTRY = 'workers/engine.worker.ts';

/** Bundles the worker the first time it is asked for; in development again after each change. */
export function engineWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'exposcope:engine-worker',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return;
      const { code, files } = await bundle(config);
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}

async function bundle(config: ResolvedConfig): Promise<{ code: string; files: string[] }> {
  const result = (await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: 'warn',
    publicDir: false,
    define: config.define ?? {},
    build: {
      write: false,
      target: 'es2022',
      minify: config.command === 'build',
      // A classic script: a module worker from a blob URL does not start everywhere.
      lib: { entry: ENTRY, formats: ['iife'], name: 'engine' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const outputs = [result].flat().flatMap(({ output }) => output);
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') {
    throw new Error(`${ENTRY} should become 1 file, not ${outputs.length}`);
  }
  return { code: chunk.code, files: chunk.moduleIds.filter((file) => !file.startsWith('\0')) };
}
