// Parts of a fake dump: a line `--- name` begins each.

import type { EngineApi } from '../../src/protocol/engine-api.ts';
import type { DumpId } from '../../src/model/ids.ts';
import type { DumpPart } from '../../src/protocol/parts.ts';

export function fakeParts(
  calls: string[],
  linesOf: (dump: DumpId) => readonly string[],
): Pick<EngineApi, 'parts' | 'part'> {
  const partsOf = (dump: DumpId): readonly (readonly [number, readonly string[]])[] => {
    const lines = linesOf(dump);
    const starts = lines.flatMap((line, at) => (line.startsWith('--- ') ? [at] : []));
    return starts.map((start, at) => [start, lines.slice(start, starts[at + 1])] as const);
  };
  return {
    parts(dump) {
      calls.push('parts');
      const parts = partsOf(dump).map(([start, lines]): DumpPart => {
        const target = lines[0]!.slice('--- '.length);
        const samples = lines.length - 1;
        const place = { firstLine: start + 1, lastLine: start + lines.length };
        return { name: target, kind: 'labels', target, samples, ...place };
      });
      return Promise.resolve({ parts, more: 0, rest: 0, mixes: false });
    },
    part(dump, index) {
      calls.push(`part ${index}`);
      const [, lines] = partsOf(dump)[index]!;
      return Promise.resolve(new Blob([lines.slice(1).join('\n')]));
    },
  };
}
