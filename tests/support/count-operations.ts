// How much was done, without a clock: how often V8 entered a block of the engine's code, and how
// many bytes the built-in searches and copies of typed arrays went over.
//
// Block counts are those of precise coverage. What a built-in does inside is no block of ours, so
// those that walk over bytes are counted by their arguments.

import { Session, type Profiler } from 'node:inspector/promises';

/** Runs `act`; answers how many operations it took. */
export async function countOperations(act: () => Promise<unknown>): Promise<number> {
  const session = new Session();
  session.connect();
  const bytes = countBytes();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await act();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    await session.post('Profiler.stopPreciseCoverage');
    return blocksOf(result) + bytes.seen();
  } finally {
    bytes.stop();
    session.disconnect();
  }
}

function blocksOf(scripts: readonly Profiler.ScriptCoverage[]): number {
  let blocks = 0;
  for (const { url, functions } of scripts)
    if (/\/src\/(engine|base|model)\//.test(url))
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  return blocks;
}

type Walk = 'indexOf' | 'includes' | 'slice' | 'set' | 'fill' | 'copyWithin';

interface ByteCount {
  seen(): number;
  stop(): void;
}

function countBytes(): ByteCount {
  let seen = 0;
  const own = Uint8Array.prototype;
  const base = Object.getPrototypeOf(own) as Record<Walk, (...args: never[]) => unknown>;
  const before = new Map<Walk, PropertyDescriptor>();
  const replace = (
    name: Walk,
    cost: (self: Uint8Array, args: never[], answer: unknown) => number,
  ) => {
    const descriptor = Object.getOwnPropertyDescriptor(base, name)!;
    const walk = descriptor.value as (...args: never[]) => unknown;
    before.set(name, descriptor);
    Object.defineProperty(base, name, {
      ...descriptor,
      value(this: Uint8Array, ...args: never[]) {
        const answer: unknown = Reflect.apply(walk, this, args);
        seen += cost(this, args, answer);
        return answer;
      },
    });
  };
  replace('indexOf', (self, [, from], answer) => {
    const end = answer === -1 ? self.length : (answer as number) + 1;
    return Math.max(0, end - ((from as number | undefined) ?? 0));
  });
  replace('includes', (self) => self.length);
  replace('slice', (_self, _args, answer) => (answer as Uint8Array).length);
  replace('set', (_self, args) => (args[0] as unknown as ArrayLike<number>).length);
  replace('fill', (self, [, from, to]) => {
    const end = (to as number | undefined) ?? self.length;
    return Math.max(0, end - ((from as number | undefined) ?? 0));
  });
  replace('copyWithin', (self) => self.length);
  return {
    seen: () => seen,
    stop() {
      for (const [name, descriptor] of before) Object.defineProperty(base, name, descriptor);
    },
  };
}
