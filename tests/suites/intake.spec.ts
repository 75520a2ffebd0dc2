import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { judgeLooksLike, type LineStats } from '../../src/engine/intake/looks-like/judge.ts';
import { REPAIRS } from '../../src/model/repair.ts';
import { suitePath, suites } from '../support/suites.ts';
import { takeIn, textOf, type TakenIn } from '../unit/engine/intake/take-in.ts';

interface Entry {
  readonly file: string;
  readonly kind: 'exposition' | 'transcript' | 'gzip' | 'human-variant' | 'not-an-exposition';
  readonly format?: string | null;
  readonly derived_from?: string | readonly string[];
  readonly repair?: 'origin' | 'as-is' | 'lossy';
  readonly looksLike?: string;
  readonly expected?: { readonly samples: number };
  readonly body?: { readonly file: string };
  readonly gzip_layers?: number;
}

suites('the intake of the corpus', () => {
  const manifest = JSON.parse(readFileSync(suitePath('corpus/MANIFEST.json'), 'utf8')) as {
    files: readonly Entry[];
  };
  const read = (file: string): Uint8Array => readFileSync(suitePath(`corpus/${file}`));
  const of = (...kinds: Entry['kind'][]): Entry[] =>
    manifest.files.filter((entry) => kinds.includes(entry.kind));
  const variants = (repair: Entry['repair']): Entry[] =>
    of('human-variant').filter((entry) => entry.repair === repair);

  it.for(of('exposition'))('leaves $file alone', ({ file }) => {
    const bytes = read(file);
    const taken = takeIn(bytes);
    expect(taken.report.repairs).toEqual([]);
    expect(taken.judged).toBeUndefined();
    expect(Buffer.compare(taken.body, bytes)).toBe(0);
    expect(taken.report.protobuf).toBe(
      file.endsWith('.pb') ? 'delimited' : file.endsWith('.txtpb') && 'not-bytes',
    );
  });

  it.for(variants('origin').filter((entry) => entry.expected))(
    'gets the origin back from $file',
    ({ file, derived_from }) => {
      const [origin = ''] = [derived_from ?? []].flat();
      const { body } = takeIn(read(file));
      expect(samples(textOf(body))).toEqual(samples(textOf(takeIn(read(origin)).body)));
    },
  );

  it.for(variants('origin').filter((entry) => !entry.expected && entry.format === null))(
    'has in $file only lines of its origin',
    ({ file, derived_from }) => {
      const [origin = ''] = [derived_from ?? []].flat();
      const scrapes = of('exposition').filter((entry) => dirname(entry.file) === dirname(origin));
      const known = new Set(scrapes.flatMap((entry) => samples(textOf(read(entry.file)))));
      const { body } = takeIn(read(file));
      expect(samples(textOf(body)).filter((line) => !known.has(line))).toEqual([]);
    },
  );

  it.for(variants('as-is'))('changes nothing in $file', ({ file, gzip_layers }) => {
    const bytes = read(file);
    const taken = takeIn(bytes);
    const plain = gzip_layers ? gunzipSync(bytes) : bytes;
    expect(taken.report.repairs).toEqual([]);
    expect(Buffer.compare(taken.body, plain)).toBe(0);
  });

  // What is lost before the text is a text of lines is the intake's to name. What is wrong inside
  // of lines that are otherwise whole, the parser says where it is.
  it.for(variants('lossy'))('names the loss in $file or leaves it to the parser', ({ file }) => {
    const bytes = read(file);
    const taken = takeIn(bytes);
    const isNamed = taken.report.repairs.length > 0 || taken.report.stopped !== undefined;
    if (!isNamed) expect(Buffer.compare(taken.body, bytes)).toBe(0);
    expect(isNamed || faultsOf(taken).length > 0).toBe(true);
  });

  it.for(of('transcript').filter((entry) => entry.body))(
    'cuts the body out of $file',
    ({ file, body }) => {
      const taken = takeIn(read(file));
      expect(withoutBlankLines(textOf(taken.body))).toBe(
        withoutBlankLines(textOf(read(body!.file))),
      );
    },
  );

  it.for(of('transcript').filter((entry) => !entry.body))(
    'knows $file for a transcript',
    ({ file }) => {
      const { report, body } = takeIn(read(file));
      expect(report.http).toBeDefined();
      const { badLines } = classify(textOf(body));
      expect(badLines).toBe(0);
    },
  );

  it.for(of('gzip'))('expands $file', ({ file }) => {
    const bytes = read(file);
    const taken = takeIn(bytes);
    expect(Buffer.compare(taken.body, gunzipSync(bytes))).toBe(0);
    expect(taken.given).toEqual(taken.body);
    expect(taken.report.containers).toEqual([{ kind: 'gzip', members: 1 }]);
  });

  it.for(of('not-an-exposition'))(
    'says that $file looks like $looksLike',
    ({ file, looksLike }) => {
      expect(verdictOn(takeIn(read(file)))).toBe(looksLike);
    },
  );

  it.for(of('exposition', 'human-variant', 'gzip'))('takes $file for an exposition', ({ file }) => {
    const taken = takeIn(read(file));
    if (taken.report.protobuf === false && taken.given.length > 0)
      expect(verdictOn(taken)).toBeUndefined();
  });

  it('marks as lossy what the corpus calls lossy', () => {
    const lossy = variants('lossy').flatMap(({ file }) => takeIn(read(file)).report.repairs);
    expect(lossy.some(({ repair }) => REPAIRS[repair].lossy)).toBe(true);
    const mended = variants('origin').flatMap(({ file }) => takeIn(read(file)).report.repairs);
    expect(mended.filter(({ repair }) => REPAIRS[repair].lossy)).toEqual([]);
  });
});

function verdictOn({ report, body }: TakenIn): string | undefined {
  return report.looksLike ?? judgeLooksLike(body, classify(textOf(body)));
}

/** Sample lines without what may differ between a text and its copy: blanks, order. */
function samples(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/[ \t]+/g, ' '))
    .filter((line) => line !== '' && line !== '# EOF')
    .sort();
}

function withoutBlankLines(text: string): string {
  return text.replace(/^\n+|\n(?=\n)/g, '');
}

/** A much simpler reader than ours. */
function classify(text: string): LineStats {
  const stats = { sampleLines: 0, badLines: 0, metadataLines: 0, commentLines: 0, blankLines: 0 };
  for (const line of text.split('\n')) {
    if (/^\s*$/.test(line)) stats.blankLines++;
    else if (/^\s*#\s*(?:HELP|TYPE|UNIT)\s/.test(line)) stats.metadataLines++;
    else if (/^\s*#/.test(line)) stats.commentLines++;
    else if (/^\s*[a-zA-Z_:][\w:]*(\{.*\})?\s+\S+(\s+-?\d+)?\s*$/.test(line)) stats.sampleLines++;
    else stats.badLines++;
  }
  return stats;
}

/** What the parser will have to name. */
function faultsOf({ body }: TakenIn): string[] {
  const text = textOf(body);
  const faults: string[] = [];
  if (!text.endsWith('\n')) faults.push('cut at the end');
  if (text.includes('\0')) faults.push('NUL');
  if (text.includes('\ufffd')) faults.push('not UTF-8');
  if (/# EOF\n[^]/.test(text)) faults.push('text after # EOF');
  if (classify(text).badLines > 0) faults.push('bad lines');
  const types = [...text.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1]);
  if (new Set(types).size < types.length) faults.push('second TYPE');
  return faults;
}
