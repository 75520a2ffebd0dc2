// Status lines, request lines and headers, as transcripts show them.

import type { HttpHeaders } from '../repairs/http-facts.ts';

const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})(?: .*)?$/;
const REQUEST = /^(?:GET|HEAD|POST|PUT|OPTIONS) \S+ HTTP\/\d(?:\.\d)?$/;
const HEADER = /^([!#$%&'*+.^_`|~\w-]+):(.*)$/;

/** The status code, or undefined when the text is no status line. */
export function statusOf(text: string): number | undefined {
  const found = STATUS.exec(text);
  return found === null ? undefined : Number(found[1]);
}

export function isRequestLine(text: string): boolean {
  return REQUEST.test(text);
}

export function headerOf(text: string): readonly [name: string, value: string] | undefined {
  const found = HEADER.exec(text);
  return found === null ? undefined : [found[1] ?? '', (found[2] ?? '').trim()];
}

/** A response of which the transcript shows the head and perhaps the body. */
export interface Response {
  readonly status: number;
  readonly headers: (readonly [string, string])[];
  bodyLines: number;
}

/** Its body is not what was asked for: another response follows, if the client goes on. */
export function isInterim({ status }: Response): boolean {
  return status < 200 || (status >= 300 && status < 400) || status === 401 || status === 407;
}

export function isChunked(headers: HttpHeaders): boolean {
  return headers.some(
    ([name, value]) => /^transfer-encoding$/i.test(name) && /\bchunked\b/i.test(value),
  );
}
