// A response as `curl -i` shows it, whose body is bytes: no line of it may be touched.

import { byteString } from './lines/line-splitter.ts';
import { sniffProtobuf } from './looks-like/protobuf.ts';
import type { BodyMaker, BodyReport, BodySink } from './plain-body.ts';
import type { HttpFacts } from './repairs/http-facts.ts';
import { headerOf, statusOf } from './transcript/http-head.ts';

export interface BinaryResponse {
  readonly http: HttpFacts;
  /** Bytes before the body. */
  readonly headBytes: number;
}

/** Bytes that the head of a response takes at most. */
const MOST_HEAD = 1 << 14;
const END_OF_HEAD = '\r\n\r\n';

/** The response that `text` begins with, when its body is delimited protobuf. */
export function responseWithProtobuf(text: Uint8Array): BinaryResponse | undefined {
  const start = byteString(text.subarray(0, MOST_HEAD));
  const end = start.startsWith('HTTP/') ? start.indexOf(END_OF_HEAD) : -1;
  if (end < 0) return undefined;
  const [first = '', ...lines] = start.slice(0, end).split('\r\n');
  const status = statusOf(first);
  const responseHeaders = lines.flatMap((line) => {
    const header = headerOf(line);
    return header === undefined ? [] : [header];
  });
  if (status === undefined || responseHeaders.length < lines.length) return undefined;
  const headBytes = end + END_OF_HEAD.length;
  return sniffProtobuf(text.subarray(headBytes))
    ? { headBytes, http: { tool: 'curl -i', status, requestHeaders: [], responseHeaders } }
    : undefined;
}

export class BinaryBody implements BodyMaker {
  #toSkip: number;
  #http: HttpFacts;
  #sink: BodySink;

  constructor(toSkip: number, http: HttpFacts, sink: BodySink) {
    this.#toSkip = toSkip;
    this.#http = http;
    this.#sink = sink;
  }

  push(bytes: Uint8Array): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    if (skipped < bytes.length) this.#sink.body(bytes.subarray(skipped));
  }

  end(): BodyReport {
    return { repairs: [], http: this.#http };
  }
}
