// What is certainly no exposition, told before anything is parsed.

import type { LooksLike } from '../../../model/looks-like.ts';
import { byteString } from '../lines/line-splitter.ts';
import { looksLikeJson } from './json.ts';
import { looksLikeBinary } from './magic.ts';
import { isProfile } from './protobuf.ts';

const ENOUGH = 1 << 17; // characters; Go's expvar has its memstats after the command line

const PPROF_TEXT =
  /^(?:heap profile: \d+: \d+ \[|(?:goroutine|threadcreate|block|mutex|allocs) profile: total \d|--- (?:contention|mutex|heap):|goroutine \d+ \[[^\]\n]+\]:)/;
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|(?:html|head|body|title|meta|link|script|style|h[1-6]|p|pre|center|table|div|span|br|hr|ul|a)(?=[\s>/]))/i;
const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/i;
const XML = /^\s*(?:<\?xml\s|<!DOCTYPE\s|<[a-zA-Z_][\w:.-]*(?:\s[^<>]*)?\/?>)/;

/** `head` is the first bytes of what would be parsed. Undefined when the parser has to tell. */
export function sniffLooksLike(head: Uint8Array): LooksLike | undefined {
  const binary = looksLikeBinary(head);
  if (binary !== undefined) return binary;
  if (isProfile(head)) return 'pprof';
  const text = byteString(head.subarray(0, ENOUGH));
  if (PPROF_TEXT.test(text)) return 'pprof';
  if (HTML.test(text)) return 'html';
  if (SVG.test(text)) return 'image';
  if (XML.test(text)) return 'xml';
  return looksLikeJson(text);
}
