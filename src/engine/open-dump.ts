// From bytes to a dump that answers questions: intake, reading, rules, verdicts.
//
//   slices ─► Intake ─┬─ given ──► TextStore   what the user sees; positions refer to it
//                     ├─ body ───► Reader      what counts and findings are made from
//                     └─ judged ─► TextStore   what a consumer would have received, where it differs
//
// Verdicts are of the bytes as given, counts are after repair. So a dump that was repaired is read
// a second time, unrepaired, for the verdicts alone.

import type { Dialect, DialectReason, TextGrammar } from '../model/dialect.ts';
import { textGrammarOf } from '../model/dialect.ts';
import type { DumpId } from '../model/ids.ts';
import type { Progress } from '../protocol/engine-api.ts';
import { Dump } from './dump.ts';
import type { DumpParts } from './dump-parts.ts';
import { dialectOfContentType } from './formats/content-type.ts';
import { notBytesTables, ProtobufReader } from './formats/protobuf/protobuf-reader.ts';
import { Reader } from './formats/reader.ts';
import { eofLineOf, quotedNameOf, signsOfOpenMetrics } from './formats/sniff.ts';
import type { IntakeFacts, IntakeReport, IntakeSink } from './intake/contract.ts';
import { Intake } from './intake/intake.ts';
import { judgeLooksLike } from './intake/looks-like/judge.ts';
import type { Tables } from './store/tables.ts';
import { TextStore } from './text/text-store.ts';

export interface OpenRequest {
  /** What the dump is called by; the command needs no more than one. */
  readonly id?: DumpId;
  readonly name: string;
  /** Bytes as loaded, where known: for the fraction of the progress. */
  readonly size?: number;
  /** Slices of any size; they must not change afterwards. */
  readonly slices: AsyncIterable<Uint8Array>;
  readonly as?: Dialect;
  readonly contentType?: string;
  /** ms since the epoch that timestamps are judged against; default: the newest timestamp or now. */
  readonly at?: number;
  /** Asked between slices and between the steps after the last. */
  readonly cancelled?: () => boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Awaited between the steps after the last slice, so that a worker hears its messages. */
  readonly breathe?: () => Promise<void>;
}

/** Bytes of the body from which the dialect is told. */
const HEAD_SIZE = 1 << 18;

/** Opens a dump. Undefined: it was called off. Errors of `slices` pass through. */
export async function openDump(request: OpenRequest): Promise<Dump | undefined> {
  const opening = new Opening(request);
  const { cancelled = () => false, breathe = () => Promise.resolve() } = request;
  for await (const slice of request.slices) {
    if (cancelled()) return undefined;
    opening.push(slice);
  }
  const steps = opening.finish();
  for (;;) {
    if (cancelled()) return undefined;
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}

class Opening {
  #request: OpenRequest;
  #intake: Intake;
  #given = new TextStore();
  #body: TextStore | undefined; // only when it is not the given text
  #judged: TextStore | undefined;
  #facts: IntakeFacts | undefined;
  #head: Uint8Array[] = [];
  #headSize = 0;
  #reader: Reader | undefined;
  #messages: ProtobufReader | undefined;
  #reasons: readonly DialectReason[] = [];
  #loaded = 0;
  #bodyChunks = 0; // chunks of the body so far

  constructor(request: OpenRequest) {
    this.#request = request;
    const sink: IntakeSink = {
      begin: (facts) => this.#begin(facts),
      given: (bytes) => {
        // Of protobuf the canonical text is what is shown.
        if (this.#messages === undefined) this.#given.push(bytes);
      },
      body: (bytes) => this.#takeBody(bytes),
      judged: (bytes) => (this.#judged ??= this.#copyOfBody()).push(bytes),
    };
    this.#intake = new Intake(sink, { isProtobuf: isSaidToBeProtobuf(request) });
  }

  push(slice: Uint8Array): void {
    this.#loaded += slice.length;
    this.#intake.push(slice);
    this.#tellProgress();
  }

  *finish(): Generator<undefined, Dump, undefined> {
    const report = this.#intake.end();
    yield;
    if (this.#messages !== undefined)
      return this.#dump(report, 'prometheus-protobuf', this.#messages.end());
    if (report.protobuf === 'not-bytes' && this.#request.as === undefined)
      return this.#dump(report, 'prometheus-protobuf', notBytesTables());
    if (this.#reader === undefined) this.#startReader(report);
    const tables = this.#readers().end();
    yield;
    const { dialect, tables: settled } = this.#settle(report, tables);
    yield;
    return this.#dump(report, dialect, settled);
  }

  #begin(facts: IntakeFacts): void {
    this.#facts = facts;
    const { as = 'prometheus-protobuf' } = this.#request;
    if (facts.protobuf !== 'delimited' || as !== 'prometheus-protobuf') return;
    this.#messages = new ProtobufReader((text) => this.#given.push(text));
  }

  #readers(): Reader {
    return this.#reader!;
  }

  #takeBody(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#messages !== undefined) {
      this.#messages.push(bytes);
      return;
    }
    if (this.#body === undefined && bytes !== this.#given.chunks[this.#bodyChunks])
      this.#body = this.#givenSoFar();
    this.#body?.push(bytes);
    this.#bodyChunks++;
    if (this.#reader !== undefined) {
      this.#reader.push(bytes);
      return;
    }
    this.#head.push(bytes);
    this.#headSize += bytes.length;
    if (this.#headSize >= HEAD_SIZE) this.#startReader(this.#facts ?? {});
  }

  /** The chunks of the given text that were body, too. */
  #givenSoFar(): TextStore {
    const copy = new TextStore();
    for (const bytes of this.#given.chunks.slice(0, this.#bodyChunks)) copy.push(bytes);
    return copy;
  }

  /** What was read before the body and the bytes as received went apart: the same for both. */
  #copyOfBody(): TextStore {
    const copy = new TextStore();
    for (const bytes of this.#body?.chunks ?? this.#givenSoFar().chunks) copy.push(bytes);
    return copy;
  }

  #startReader(report: Pick<IntakeReport, 'contentType'>): void {
    const { grammar, reasons } = this.#choose(report);
    this.#reasons = reasons;
    this.#reader = new Reader(grammar);
    for (const bytes of this.#head) this.#reader.push(bytes);
    this.#head = [];
  }

  #contentType(report: Pick<IntakeReport, 'contentType'>): string | undefined {
    return this.#request.contentType ?? report.contentType;
  }

  #choose(report: Pick<IntakeReport, 'contentType'>): {
    grammar: TextGrammar;
    reasons: readonly DialectReason[];
  } {
    const { as } = this.#request;
    if (as !== undefined) return { grammar: textGrammarOf(as), reasons: [{ reason: 'forced' }] };
    const contentType = this.#contentType(report);
    const named = contentType === undefined ? undefined : dialectOfContentType(contentType);
    if (named !== undefined)
      return {
        grammar: textGrammarOf(named),
        reasons: [{ reason: 'content-type', text: contentType! }],
      };
    const signs = signsOfOpenMetrics(joined(this.#head, HEAD_SIZE));
    return signs.length > 0
      ? { grammar: 'openmetrics', reasons: signs }
      : { grammar: 'prometheus', reasons: [{ reason: 'no-openmetrics-sign' }] };
  }

  /** The dialect, once the whole body is known. `# EOF` may have come last, so it may be read again. */
  #settle(report: IntakeReport, tables: Tables): { dialect: Dialect; tables: Tables } {
    const { as } = this.#request;
    if (as !== undefined) return { dialect: as, tables };
    const contentType = this.#contentType(report);
    const named = contentType === undefined ? undefined : dialectOfContentType(contentType);
    const looksLike = report.looksLike ?? this.#judgeText(tables);
    // An empty body with a header that names a dialect is a scrape without samples.
    const isEmptyScrape = looksLike === 'empty' && named !== undefined;
    if (looksLike !== undefined && !isEmptyScrape) return { dialect: 'not-an-exposition', tables };
    if (tables.grammar === 'openmetrics') return { dialect: 'openmetrics-1.0', tables };
    const guessed = this.#reasons[0]?.reason === 'no-openmetrics-sign';
    const eofLine = guessed ? eofLineOf(tables) : undefined;
    if (eofLine !== undefined) {
      this.#reasons = [{ reason: 'eof-line', line: eofLine, text: '# EOF' }];
      return { dialect: 'openmetrics-1.0', tables: this.#readAgain() };
    }
    const quoted = quotedNameOf(tables);
    if (named === 'prometheus-text-1.0.0') return { dialect: named, tables };
    if (quoted === undefined) return { dialect: 'prometheus-text-0.0.4', tables };
    this.#reasons = guessed ? [quoted] : [...this.#reasons, quoted];
    return { dialect: 'prometheus-text-1.0.0', tables };
  }

  #judgeText(tables: Tables) {
    const { samples, bad, metadata, comments, blank } = tables.lines;
    return judgeLooksLike(joined((this.#body ?? this.#given).chunks, HEAD_SIZE), {
      sampleLines: samples,
      badLines: bad,
      metadataLines: metadata,
      commentLines: comments,
      blankLines: blank,
    });
  }

  #readAgain(): Tables {
    const reader = new Reader('openmetrics');
    for (const chunk of (this.#body ?? this.#given).chunks) reader.push(chunk);
    return reader.end();
  }

  #dump(report: IntakeReport, dialect: Dialect, tables: Tables): Dump {
    const contentType = this.#contentType(report);
    const notReadable = dialect === 'not-an-exposition';
    const looksLike = notReadable ? (report.looksLike ?? this.#judgeText(tables)) : undefined;
    this.#given.seal();
    this.#body?.seal();
    const parts: DumpParts = {
      name: this.#request.name,
      loaded: this.#loaded,
      given: this.#given,
      body: this.#body ?? this.#given,
      report,
      dialect,
      reasons: notReadable ? [{ reason: 'not-readable' }] : this.#reasonsFor(dialect, contentType),
      tables,
      judged: this.#readJudged(dialect),
      ...(contentType === undefined ? {} : { contentType }),
      ...(looksLike === undefined ? {} : { looksLike }),
      ...(this.#request.at === undefined ? {} : { at: this.#request.at }),
    };
    return new Dump(parts, this.#request.id);
  }

  #reasonsFor(dialect: Dialect, contentType: string | undefined): readonly DialectReason[] {
    if (dialect !== 'prometheus-protobuf') return this.#reasons;
    if (this.#request.as !== undefined) return [{ reason: 'forced' }];
    return contentType !== undefined && dialectOfContentType(contentType) === dialect
      ? [{ reason: 'content-type', text: contentType }]
      : [{ reason: 'protobuf-bytes' }];
  }

  #readJudged(dialect: Dialect): DumpParts['judged'] {
    const text = this.#judged;
    if (text === undefined) return undefined;
    if (dialect === 'not-an-exposition' || dialect === 'prometheus-protobuf') return undefined;
    text.seal();
    const reader = new Reader(textGrammarOf(dialect));
    for (const chunk of text.chunks) reader.push(chunk);
    return { text, tables: reader.end() };
  }

  #tellProgress(): void {
    const { onProgress, size } = this.#request;
    if (onProgress === undefined) return;
    const totals = (this.#messages ?? this.#reader)?.totals;
    onProgress({
      fraction: size === undefined || size === 0 ? 0 : Math.min(1, this.#loaded / size),
      lines: totals?.lines ?? 0,
      families: totals?.families ?? 0,
      series: totals?.series ?? 0,
      samples: totals?.samples ?? 0,
      faults: totals?.faults ?? 0,
    });
  }
}

/** What the user or the header says of the body; a transcript says it within. */
function isSaidToBeProtobuf({ as, contentType }: OpenRequest): boolean {
  if (as !== undefined) return as === 'prometheus-protobuf';
  return contentType !== undefined && dialectOfContentType(contentType) === 'prometheus-protobuf';
}

/** The first `most` bytes of `chunks` in one piece. */
function joined(chunks: readonly Uint8Array[], most: number): Uint8Array {
  const only = chunks[0];
  if (only === undefined) return new Uint8Array(0);
  if (chunks.length === 1 || only.length >= most) return only.subarray(0, most);
  const size = Math.min(
    most,
    chunks.reduce((sum, chunk) => sum + chunk.length, 0),
  );
  const all = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    if (filled === size) break;
    const part = chunk.subarray(0, size - filled);
    all.set(part, filled);
    filled += part.length;
  }
  return all;
}
