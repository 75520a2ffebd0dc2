// From the text as it came out of its containers to the text as given and the body. The head of the
// text is held until it is known what the text needs; from then on slices run through.

import type { LooksLike } from '../../model/looks-like.ts';
import type { RepairId } from '../../model/repair.ts';
import { CR, LF, SPACE, TAB } from '../bytes/ascii.ts';
import { charsetOf, isUtf16, type Charset } from './charsets/charset.ts';
import { ToUtf8 } from './charsets/to-utf8.ts';
import { CrLineEnds, hasCrLineEnds } from './cr-line-ends.ts';
import type { IntakeFacts, IntakeReport, IntakeSink } from './contract.ts';
import { isData } from './lines/reading.ts';
import { looksLikeBinary } from './looks-like/magic.ts';
import { isProfile, isProtobufText, sniffProtobuf } from './looks-like/protobuf.ts';
import { sniffLooksLike } from './looks-like/sniff.ts';
import { byteString } from './lines/line-splitter.ts';
import { BinaryBody, responseWithProtobuf, type BinaryResponse } from './binary-response.ts';
import { PlainBody, type BodyMaker, type BodySink } from './plain-body.ts';
import { planRepairs, type Plan } from './plan.ts';
import { headerValue } from './repairs/http-facts.ts';
import { RepairedBody } from './repaired-body.ts';

/** Bytes of the text that decide what it needs. */
export const HEAD = 1 << 18;

const CHARSET_HEAD = 1 << 12;

const NOBODY: BodySink = { body: () => undefined, judged: () => undefined };

type TextReport = Omit<IntakeReport, 'containers' | 'stopped'>;

export class TextIntake {
  #sink: IntakeSink;
  #isProtobuf: boolean;
  #held: Uint8Array[] | undefined = [];
  #heldLength = 0;
  #facts: IntakeFacts = { protobuf: false, charset: 'utf-8' };
  #toUtf8 = new ToUtf8('utf-8');
  #crLineEnds: CrLineEnds | undefined;
  #body: BodyMaker | undefined;
  /** What a consumer received is known to differ before the first byte. */
  #judgesAll = false;
  #isEmpty = true;
  #lines = 0;

  /** `isProtobuf`: it is known to be delimited messages, unless a transcript is around them. */
  constructor(sink: IntakeSink, isProtobuf: boolean) {
    this.#sink = sink;
    this.#isProtobuf = isProtobuf;
  }

  push(slice: Uint8Array): void {
    if (slice.length === 0) return;
    if (this.#held === undefined) {
      this.#pass(slice);
      return;
    }
    this.#held.push(slice);
    this.#heldLength += slice.length;
    if (this.#heldLength > HEAD) this.#begin();
  }

  /** `looksLike` is what the containers were found to be. */
  end(looksLike?: LooksLike): TextReport {
    if (this.#held !== undefined) this.#begin(looksLike);
    const rest = this.#toUtf8.end();
    this.#give(this.#crLineEnds?.mend(rest) ?? rest);
    if (this.#crLineEnds !== undefined) this.#give(this.#crLineEnds.end());
    const { repairs = [], http, exchanges, lineMap } = this.#body?.end() ?? {};
    const contentType = http && headerValue(http.responseHeaders, 'content-type');
    const kind = this.#facts.looksLike ?? (this.#isEmpty ? 'empty' : undefined);
    return {
      charset: this.#facts.charset,
      protobuf: this.#facts.protobuf,
      repairs: [...this.#byteRepairs(), ...repairs],
      ...(contentType !== undefined && { contentType }),
      ...(kind && { looksLike: kind }),
      ...(http && { http }),
      ...(exchanges && { exchanges }),
      ...(lineMap && { lineMap }),
    };
  }

  #byteRepairs(): { repair: RepairId; count: number }[] {
    const repairs: { repair: RepairId; count: number }[] = [];
    const { charset } = this.#facts;
    if (charset.endsWith('-bom')) repairs.push({ repair: 'byte-order-mark', count: 1 });
    if (isUtf16(charset)) repairs.push({ repair: 'utf-16', count: this.#lines });
    const count = this.#crLineEnds?.count ?? 0;
    if (count > 0) repairs.push({ repair: 'cr-line-ends', count });
    return repairs;
  }

  #begin(looksLike?: LooksLike): void {
    const slices = this.#held ?? [];
    const isComplete = this.#heldLength <= HEAD;
    const head = firstBytes(slices, Math.min(this.#heldLength, HEAD));
    this.#held = undefined;
    this.#facts = this.#decide(head, isComplete, looksLike);
    this.#sink.begin?.(this.#facts);
    for (const slice of slices) this.#pass(slice);
  }

  #decide(head: Uint8Array, isComplete: boolean, known?: LooksLike): IntakeFacts {
    const response = responseWithProtobuf(head);
    if (response !== undefined) return this.#openResponse(response);
    if (this.#isProtobuf && known === undefined) return this.#openMessages();
    const binary = known ?? looksLikeBinary(head) ?? (isProfile(head) ? 'pprof' : undefined);
    if (binary !== undefined) return { protobuf: false, charset: 'utf-8', looksLike: binary };
    if (sniffProtobuf(head)) return this.#openMessages();
    const charset = charsetOf(head.subarray(0, CHARSET_HEAD));
    const text = this.#openText(head, charset);
    if (isProtobufText(byteString(text.subarray(0, CHARSET_HEAD)))) {
      this.#body = new PlainBody(this.#sink, charset === 'utf-8');
      return { protobuf: 'not-bytes', charset };
    }
    const plan = planRepairs(text, isComplete);
    const found = strongEvidence(plan, text);
    const contentType = plan.http && headerValue(plan.http.responseHeaders, 'content-type');
    const facts = {
      charset,
      protobuf: found === 'protobuf' ? ('not-bytes' as const) : (false as const),
      ...(contentType !== undefined && { contentType }),
    };
    if (found !== undefined && found !== 'protobuf') {
      // A page of an error has no body for the parser; what the transcript tells of it is wanted.
      if (plan.http !== undefined) this.#body = new RepairedBody(plan, NOBODY, false);
      return { ...facts, looksLike: found };
    }
    const isAsReceived = charset === 'utf-8' && this.#crLineEnds === undefined;
    this.#judgesAll = plan.http === undefined && (!isAsReceived || plan.works.length > 0);
    this.#body =
      plan.works.length > 0
        ? new RepairedBody(plan, this.#sink, plan.isTypescript || isUtf16(charset))
        : new PlainBody(this.#sink, isAsReceived);
    return facts;
  }

  #openMessages(): IntakeFacts {
    this.#body = { push: (bytes) => this.#sink.body(bytes), end: () => ({ repairs: [] }) };
    return { protobuf: 'delimited', charset: 'utf-8' };
  }

  #openResponse({ http, headBytes }: BinaryResponse): IntakeFacts {
    this.#body = new BinaryBody(headBytes, http, this.#sink);
    const contentType = headerValue(http.responseHeaders, 'content-type');
    return {
      protobuf: 'delimited',
      charset: 'utf-8',
      ...(contentType !== undefined && { contentType }),
    };
  }

  /** The head as given; from here on the text is read so. */
  #openText(head: Uint8Array, charset: Charset): Uint8Array {
    this.#toUtf8 = new ToUtf8(charset);
    const text = new ToUtf8(charset).decode(head);
    if (!hasCrLineEnds(text)) return text;
    this.#crLineEnds = new CrLineEnds();
    return new CrLineEnds().mend(text);
  }

  #pass(slice: Uint8Array): void {
    if (this.#judgesAll) this.#sink.judged(slice);
    const text = this.#toUtf8.decode(slice);
    this.#give(this.#crLineEnds?.mend(text) ?? text);
  }

  #give(text: Uint8Array): void {
    if (text.length === 0) return;
    if (this.#isEmpty) this.#isEmpty = isBlank(text);
    if (isUtf16(this.#facts.charset)) this.#lines += countLines(text);
    this.#sink.given(text);
    this.#body?.push(text);
  }
}

/** Whether the head, as repaired, is certainly no exposition of text. */
function strongEvidence(plan: Plan, text: Uint8Array): LooksLike | 'protobuf' | undefined {
  const { lines, readings, filled } = plan.head;
  if (readings.filter(isData).length * 2 > filled) return undefined;
  const body =
    plan.works.length === 0
      ? text
      : Uint8Array.from(lines.map((line) => line.text).join('\n'), (char) => char.charCodeAt(0));
  if (plan.http !== undefined && body.length === 0) return 'empty';
  if (sniffProtobuf(body) || isProtobufText(byteString(body.subarray(0, CHARSET_HEAD))))
    return 'protobuf';
  return sniffLooksLike(body);
}

function firstBytes(slices: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = slices;
  if (first !== undefined && first.length >= length) return first.subarray(0, length);
  const head = new Uint8Array(length);
  let at = 0;
  for (const slice of slices) {
    head.set(slice.subarray(0, length - at), at);
    at += Math.min(slice.length, length - at);
  }
  return head;
}

function isBlank(text: Uint8Array): boolean {
  for (const byte of text)
    if (byte !== LF && byte !== SPACE && byte !== TAB && byte !== CR) return false;
  return true;
}

function countLines(text: Uint8Array): number {
  let count = 0;
  for (let at = text.indexOf(LF); at >= 0; at = text.indexOf(LF, at + 1)) count++;
  return count;
}
