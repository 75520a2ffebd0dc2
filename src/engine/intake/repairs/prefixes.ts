// A prefix before every line: quotations, line numbers, names of files, pods and services, times.
//
//   [pod/web-7d9c/app] 2026-11-22T15:20:27Z # TYPE up gauge
//   [pod/web-7d9c/app] 2026-11-22T15:20:27Z up 1
//
// Known shapes are tried one after another, up to three deep, and taken when what is left reads as
// an exposition. For the rest (stern, loggers of all kinds) the prefix is learned from the lines of
// metadata, which cannot be mistaken wherever they begin.

import { cut, type Line } from '../lines/line.ts';
import { isData, readingOf } from '../lines/reading.ts';
import { learnPrefixes } from './learned-prefixes.ts';
import { PREFIX_FILLER, PREFIX_SHAPES, type PrefixShape } from './prefix-shapes.ts';
import type { Head, MakeWork, Repair } from './repair.ts';

const SHARE = 0.5; // of the filled lines that must have the prefix, and read without it
const NEARLY_ALL = 0.9;
const MOST_LAYERS = 3;

export const prefixes: Repair = {
  ids: ['quote-prefix', 'line-numbers', 'file-prefix', 'log-prefix', 'surrounding-text'],

  plan(head) {
    if (head.bad.length === 0) return undefined;
    const layers = search(head, []) ?? learned(head);
    return layers && stripping(layers, knownIn(head, layers));
  },
};

type Layers = readonly PrefixShape[];

/** Depth first: the fewest layers that make the head readable. */
function search(head: Head, outer: Layers): Layers | undefined {
  const candidates = PREFIX_SHAPES.map((shape) => [...outer, shape]).filter((layers) =>
    isCommon(head, layers),
  );
  for (const layers of candidates) if (reads(head, layers)) return layers;
  if (outer.length + 1 === MOST_LAYERS) return undefined;
  for (const layers of candidates) {
    const deeper = search(head, layers);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function learned(head: Head): Layers | undefined {
  const shape = learnPrefixes(head.bad);
  return shape !== undefined && reads(head, [shape]) ? [shape] : undefined;
}

function isCommon(head: Head, layers: Layers): boolean {
  let matched = 0;
  for (const { text } of head.lines) if (prefixEnd(text, layers) > 0) matched++;
  return matched > 0 && matched >= head.filled * SHARE;
}

function reads(head: Head, layers: Layers): boolean {
  let matched = 0;
  let readable = 0;
  let mended = 0;
  let metadata = 0;
  for (const [row, { text }] of head.lines.entries()) {
    const end = prefixEnd(text, layers);
    if (end === 0) continue;
    matched++;
    const reading = readingOf(text.slice(end));
    if (reading !== 'bad') readable++;
    if (head.readings[row] !== 'bad' || !isData(reading)) continue;
    mended++;
    if (reading === 'metadata') metadata++;
  }
  // Half of a sentence can read as a sample by accident, as metadata it cannot.
  if (metadata === 0) return mended > 0 && !head.readings.some(isData) && isShare(readable, head);
  // Before a short dump there may be a long transcript, with the same prefix.
  return isShare(readable, head) || matched >= head.filled * NEARLY_ALL;
}

function isShare(lines: number, head: Head): boolean {
  return lines >= head.filled * SHARE;
}

/** Index after all layers that are there, 0 when the outermost is not. */
function prefixEnd(text: string, layers: Layers): number {
  let end = 0;
  for (const { pattern } of layers) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match === null) return end === text.length ? end : 0;
    end += match[0].length;
  }
  return end;
}

/** Prefixes, digits made equal, that the head shows before lines that they break. */
interface Known {
  readonly beforeData: ReadonlySet<string>;
  /** With these even a line that reads is a prefixed one. */
  readonly beforeMetadata: ReadonlySet<string>;
}

function knownIn(head: Head, layers: Layers): Known {
  const beforeData = new Set<string>();
  const beforeMetadata = new Set<string>();
  for (const text of head.bad) {
    const end = prefixEnd(text, layers);
    const reading = end > 0 ? readingOf(text.slice(end)) : 'bad';
    if (isData(reading)) beforeData.add(literal(text, end));
    if (reading === 'metadata') beforeMetadata.add(literal(text, end));
  }
  return { beforeData, beforeMetadata };
}

function literal(text: string, end: number): string {
  return text.slice(0, end).replace(/\d+/g, '0');
}

function stripping(layers: Layers, known: Known): MakeWork {
  const sure = layers.every((layer) => layer.sure);
  const ids = new Set(layers.map((layer) => layer.repair));
  const isQuotation = ids.has('quote-prefix');
  const endOf = ({ continues, text }: Line): number => {
    const end = continues ? 0 : prefixEnd(text, layers);
    if (end === 0 || sure) return end;
    const isBad = readingOf(text) === 'bad';
    const { beforeData, beforeMetadata } = known;
    if ((isBad ? beforeData : beforeMetadata).has(literal(text, end))) return end;
    return isBad && readingOf(text.slice(end)) !== 'bad' ? end : 0;
  };
  return (notes) => ({
    take(line, next) {
      const end = endOf(line);
      if (end > 0) {
        for (const id of ids) notes.add(id);
        next(cut(line, end));
      } else if (PREFIX_FILLER.test(line.text)) notes.add('surrounding-text');
      else if (isQuotation && !line.continues && readingOf(line.text) === 'bad')
        notes.add('surrounding-text'); // what the answer says around the quotation
      else next(line);
    },
  });
}
