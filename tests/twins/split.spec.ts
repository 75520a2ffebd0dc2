import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../support/parts.ts';

// Random dumps put together the way people do it come apart into what went in; left alone they stay
// whole. What the dumps are made of is the same each time, so that they have families in common.

interface Shape {
  readonly name: string;
  readonly type: 'gauge' | 'counter' | 'histogram';
  readonly labels: number;
  readonly hasHelp: boolean;
}

const shape = fc.record({
  name: fc.stringMatching(/^[a-z]{2,6}_[a-z]{2,6}$/),
  type: fc.constantFrom('gauge', 'counter', 'histogram'),
  labels: fc.integer({ min: 0, max: 3 }),
  hasHelp: fc.boolean(),
});

/** Families of one kind of process, in the order of their names or of their making. */
const process = fc.uniqueArray(shape, {
  selector: ({ name }) => name,
  minLength: 3,
  maxLength: 12,
});
const inOrder = process.map((shapes) => [...shapes].sort((a, b) => (a.name < b.name ? -1 : 1)));

function familyText({ name, type, labels, hasHelp }: Shape, seed: number): string {
  const head = `${hasHelp ? `# HELP ${name} what it counts\n` : ''}# TYPE ${name} ${type}\n`;
  const sets = labels === 0 ? [''] : Array.from({ length: labels }, (_, n) => `a="${n}"`);
  const say = (suffix: string, set: string, value: number) =>
    `${name}${suffix}${set === '' ? '' : `{${set}}`} ${value}\n`;
  const lines = sets.map((set, n) => {
    if (type !== 'histogram') return say('', set, seed + n);
    const comma = set === '' ? '' : ',';
    return (
      say('_bucket', `${set}${comma}le="1"`, seed) +
      say('_bucket', `${set}${comma}le="+Inf"`, seed + n) +
      say('_sum', set, seed) +
      say('_count', set, seed + n)
    );
  });
  return head + lines.join('');
}

const dumpOf = (shapes: readonly Shape[], seed: number): string =>
  shapes.map((family) => familyText(family, seed)).join('');

const seeds = fc.array(fc.nat(1000), { minLength: 2, maxLength: 5 });

const HEADS = [
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n\r\n',
  '$ curl -i http://host:9100/metrics\nHTTP/1.1 200 OK\r\n\r\n',
];

describe('dumps put together', () => {
  it('as scrapes of one process, whatever the order of its families', async () => {
    await fc.assert(
      fc.asyncProperty(process, seeds, async (shapes, scrapes) => {
        const dumps = scrapes.map((seed) => dumpOf(shapes, seed));
        const { texts } = await partsOf(dumps.join(''));
        expect(texts).toEqual(dumps);
      }),
    );
  });

  it('as processes that begin alike and end differently', async () => {
    await fc.assert(
      fc.asyncProperty(
        process,
        fc.array(fc.nat(10), { minLength: 2, maxLength: 4 }),
        async (shapes, ends) => {
          // Two families in common at least, and of each other family one copy.
          const dumps = ends.map((end, n) =>
            dumpOf(
              [
                ...shapes.slice(0, 2),
                ...shapes.slice(2, 2 + (end % (shapes.length - 1))),
                { name: `own_${n}`, type: 'gauge', labels: 1, hasHelp: true },
              ],
              n,
            ),
          );
          expect((await partsOf(dumps.join(''))).texts).toEqual(dumps);
        },
      ),
    );
  });

  it('as processes that write in the order of names, each with families of its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        inOrder,
        fc.array(fc.uniqueArray(shape, { selector: ({ name }) => name, maxLength: 4 }), {
          minLength: 2,
          maxLength: 4,
        }),
        async (common, others) => {
          // Families that sort last in one and first in the next would leave no trace of the seam.
          const [first, last] = [common[0]!.name, common.at(-1)!.name];
          const dumps = others.map((own, n) => {
            const inside = own.filter(({ name }) => name > first && name < last);
            const all = new Map([...inside, ...common].map((family) => [family.name, family]));
            return dumpOf(
              [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
              n,
            );
          });
          expect((await partsOf(dumps.join(''))).texts).toEqual(dumps);
        },
      ),
    );
  });

  it('as responses, with nothing in common', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(process, fc.constantFrom(...HEADS)), { minLength: 2, maxLength: 4 }),
        async (responses) => {
          const texts = responses.map(([shapes, head], n) => head + dumpOf(shapes, n));
          expect((await partsOf(texts.join(''))).texts).toEqual(texts);
        },
      ),
    );
  });

  it('as bodies of OpenMetrics, with nothing in common', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(process, { minLength: 2, maxLength: 4 }), async (bodies) => {
        const texts = bodies.map((shapes, n) => `${dumpOf(shapes, n)}# EOF\n`);
        expect((await partsOf(texts.join(''))).texts).toEqual(texts);
      }),
    );
  });

  it('as targets of a federation lose no line, whatever their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        process,
        fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { minLength: 2, maxLength: 40 }),
        async (shapes, samples) => {
          const pairs = samples.map(([family, target]) => ({
            name: shapes[family % shapes.length]!.name,
            target: `job="j",instance="h${target}"`,
          }));
          const families = [...new Set(pairs.map(({ name }) => name))];
          const targets = [...new Set(pairs.map(({ target }) => target))];
          fc.pre(targets.length > 1);
          const textOf = (of: (target: string) => boolean) =>
            families
              .map((name) => {
                const lines = pairs
                  .map((pair, n) => ({ ...pair, line: `${name}{${pair.target},n="${n}"} ${n}\n` }))
                  .filter((pair) => pair.name === name && of(pair.target))
                  .map(({ line }) => line);
                return lines.length === 0 ? '' : `# TYPE ${name} untyped\n${lines.join('')}`;
              })
              .join('');
          const { texts } = await partsOf(textOf(() => true));
          const slow = targets.map((target) => textOf((other) => other === target));
          expect([...texts].sort()).toEqual([...slow].sort());
        },
      ),
    );
  });
});

describe('a single dump', () => {
  it('stays whole, whatever the order of its families', async () => {
    await fc.assert(
      fc.asyncProperty(process, fc.nat(1000), fc.boolean(), async (shapes, seed, isEnded) => {
        const text = dumpOf(shapes, seed) + (isEnded ? '# EOF\n' : '');
        expect((await partsOf(text)).told).toEqual([]);
      }),
    );
  });

  it('stays whole with one family written twice, or its lines out of order', async () => {
    await fc.assert(
      fc.asyncProperty(process, fc.nat(20), fc.nat(20), async (shapes, which, where) => {
        const twice = shapes[which % shapes.length]!;
        const at = where % (shapes.length + 1);
        const text = dumpOf([...shapes.slice(0, at), twice, ...shapes.slice(at)], 1);
        expect((await partsOf(text)).told).toEqual([]);
      }),
    );
  });
});
