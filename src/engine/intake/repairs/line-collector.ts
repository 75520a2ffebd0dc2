// Builds the lines of a text that was found inside another: of a JSON string, of a page.

import { CR } from '../../bytes/ascii.ts';
import { lineAt, type Jump, type Line, type Place } from '../lines/line.ts';
import type { Next } from './repair.ts';

export class LineCollector {
  #text = '';
  #place: Place | undefined;
  #jumps: Jump[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Adds text that was written differently, or that does not follow what came before. */
  add(text: string, place: Place): void {
    if (this.#place === undefined) this.#place = place;
    else this.#jumps.push({ at: this.#text.length, place });
    this.#text += text;
  }

  /** Adds a whole line's text with its own jumps. */
  addLine(line: Line): void {
    const seam = this.#text.length;
    this.add(line.text, line.place);
    for (const jump of line.jumps) this.#jumps.push({ at: seam + jump.at, place: jump.place });
  }

  /** Hands on what was collected as one line; `place` is where an empty one stands. */
  flush(place: Place, next: Next): void {
    let { length } = this.#text;
    while (this.#text.charCodeAt(length - 1) === CR) length--;
    const end = length < this.#text.length ? '\r\n' : '\n';
    const line = lineAt(this.#text.slice(0, length), this.#place ?? place, end);
    next({ ...line, jumps: this.#jumps });
    this.#text = '';
    this.#place = undefined;
    this.#jumps = [];
  }
}
