// The body of a text that needs repairs: line by line through all that were planned.

import type { BodyMaker, BodyReport, BodySink } from './plain-body.ts';
import { LineMapBuilder } from './lines/line-map.ts';
import { LineSplitter } from './lines/line-splitter.ts';
import { LineWriter } from './lines/line-writer.ts';
import type { Line } from './lines/line.ts';
import type { Plan } from './plan.ts';
import { Notes, type Next } from './repairs/repair.ts';

export class RepairedBody implements BodyMaker {
  #notes = new Notes();
  #splitter: LineSplitter;
  #ends: () => void;
  #lineMap = new LineMapBuilder();
  #body: LineWriter;
  #judged: LineWriter | undefined;
  #judge: () => LineWriter;
  #judges: boolean;
  #crlf = 0;

  /**
   * In a transcript what a consumer received is what comes out of the repairs, since they mend the
   * transcript, not the response; but line ends may well be the response's. `isRecording`: unless
   * a terminal or a shell wrote all line ends anew.
   */
  constructor(plan: Plan, sink: BodySink, isRecording: boolean) {
    this.#judges = plan.http !== undefined && !isRecording;
    this.#body = new LineWriter((bytes) => sink.body(bytes));
    this.#judge = () => {
      this.#body.flush();
      sink.judged(new Uint8Array(0)); // from here on
      return new LineWriter((bytes) => sink.judged(bytes));
    };
    const works = plan.works.map((make) => make(this.#notes));
    let first: Next = (line) => this.#write(line);
    let ends = (): void => undefined;
    for (const work of works.reverse()) {
      const next = first;
      const endRest = ends;
      first = (line) => work.take(line, next);
      ends = () => {
        work.end?.(next);
        endRest();
      };
    }
    this.#splitter = new LineSplitter(first);
    this.#ends = ends;
  }

  push(text: Uint8Array): void {
    this.#splitter.push(text);
  }

  end(): BodyReport {
    this.#splitter.end();
    this.#ends();
    this.#body.flush();
    this.#judged?.flush();
    const lineMap = this.#lineMap.build();
    if (this.#crlf > 0) this.#notes.add('crlf-line-ends', this.#crlf);
    return {
      repairs: this.#notes.list(),
      ...(this.#notes.http && { http: this.#notes.http }),
      ...(this.#notes.exchanges.length > 0 && { exchanges: this.#notes.exchanges }),
      ...(lineMap && { lineMap }),
    };
  }

  #write(line: Line): void {
    if (line.end === '\r\n') {
      this.#crlf++;
      if (this.#judges) this.#judged ??= this.#judge();
    }
    this.#judged?.write(line, line.end);
    this.#body.write(line, line.end === '' ? '' : '\n');
    this.#lineMap.add(line);
  }
}
