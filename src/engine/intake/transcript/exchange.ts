// The responses of a transcript: where each begins, and what was asked for.

import type { Reading } from '../lines/reading.ts';
import type { HttpHeaders } from '../repairs/http-facts.ts';

/** A response with a body. */
export interface Exchange {
  /** Line of the text as given that begins it: the command, the request or the head. */
  readonly line: number;
  /** Host and path, without a path of /metrics; '' = the transcript does not show it. */
  readonly target: string;
  /** Lines of its body that hold data, and lines that no reader takes. */
  data: number;
  bad: number;
}

const FETCH = '(?:sudo )?(?:curl|wget|https?|xh) (.{0,2000})$';
const AT_PROMPT = new RegExp(
  `^.{0,300}?(?:[$#%>]|\\xe2\\x9d\\xaf|\\xe2\\x9e\\x9c|\\xce\\xbb) ?${FETCH}`,
);
const AT_ROOTS_PROMPT = new RegExp(`^# ${FETCH}`);
const URL = /^["']?(?:https?:\/\/)?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?(?:\/[!#-&(-~]*)?)["']?$/i;

/** What a command typed at a prompt asks for. Undefined: this is none; '': it names no address. */
export function askedAtPrompt(text: string, reading: Reading): string | undefined {
  if (reading !== 'bad' && reading !== 'comment') return undefined;
  const words = (reading === 'bad' ? AT_PROMPT : AT_ROOTS_PROMPT).exec(text)?.[1];
  if (words === undefined) return undefined;
  const address = words.split(' ').find((word) => !word.startsWith('-') && /[:/]/.test(word));
  return targetOf(address ?? '');
}

/** `http://host:9100/metrics` → `host:9100`; '' where it is no address. */
export function targetOf(url: string): string {
  return (URL.exec(url)?.[1] ?? '').replace(/\/(?:metrics)?$/, '');
}

/** Of `GET /metrics HTTP/1.1` and the headers below it. */
export function requestTarget(request: string, headers: HttpHeaders): string {
  const path = request.split(' ')[1] ?? '';
  const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? '';
  return path.startsWith('/') ? targetOf(host === '' ? '' : host + path) : targetOf(path);
}
