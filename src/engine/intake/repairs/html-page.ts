// A page saved or copied from the browser: the dump is its text.
//
//   <html><head>…</head><body><pre style="…"># TYPE up gauge
//   up{job=&quot;a&quot;} 1
//   </pre></body></html>
//
// Where the page has <pre> or <textarea>, only what stands in them is read, else the whole body.

import { cut, Placer, rewrite, type Line } from '../lines/line.ts';
import { isData } from '../lines/reading.ts';
import { decodeEntity, ENTITY } from './entities.ts';
import { LineCollector } from './line-collector.ts';
import type { Head, LineWork, MakeWork, Next, Repair } from './repair.ts';

const PAGE =
  /^\s*<(?:!doctype html|!--|html|head|body|meta|title|pre|div|span|table|code|textarea|p|br)\b/i;
const BLOCK = /<(?:pre|textarea|xmp|listing)\b/i;

const TAG_NAME = /^<(\/?)([a-zA-Z][a-zA-Z\d-]*)/;
const MARKUP = /<(?=[a-zA-Z/!?])/g;
const HIDDEN = /^(?:head|script|style|template|noscript)$/;
const VERBATIM = /^(?:pre|textarea|xmp|listing)$/;
const ENDS_A_LINE = /^(?:br|div|p|tr|li|pre|textarea|xmp|listing|h[1-6]|table|ul|ol)$/;

export const htmlPage: Repair = {
  ids: ['html-page'],

  plan(head) {
    const first = head.lines.find((line) => line.text.trim() !== '');
    if (first === undefined || !PAGE.test(first.text)) return undefined;
    const make = textOf(head.lines.some((line) => BLOCK.test(line.text)));
    return isExposition(head.after(make)) ? make : undefined;
  },
};

function isExposition(inside: Head): boolean {
  const data = inside.readings.filter(isData).length;
  return data > 0 && data * 2 >= inside.filled;
}

function textOf(onlyBlocks: boolean): MakeWork {
  return (notes) => new PageText(onlyBlocks, () => notes.add('html-page'));
}

class PageText implements LineWork {
  #onlyBlocks: boolean;
  #count: () => void;
  #inTag = false; // a tag that the line before did not close
  #hidden = ''; // the element whose text is no text of the page
  #blocks = 0;
  #pending = new LineCollector();

  constructor(onlyBlocks: boolean, count: () => void) {
    this.#onlyBlocks = onlyBlocks;
    this.#count = count;
  }

  take(line: Line, next: Next): void {
    const { text } = line;
    const placer = new Placer(line);
    let at = 0;
    while (at < text.length) {
      if (this.#inTag) {
        const close = text.indexOf('>', at);
        if (close < 0) return;
        this.#inTag = false;
        at = close + 1;
        continue;
      }
      if (this.#hidden !== '') {
        const end = text.indexOf('</', at);
        if (end < 0) return;
        if (this.#closesHidden(text.slice(end, end + 32))) this.#inTag = true;
        at = end + 2;
        continue;
      }
      MARKUP.lastIndex = at;
      const open = MARKUP.exec(text)?.index ?? text.length;
      if (open > at && this.#reads)
        this.#pending.addLine(decoded(cut(line, at, open, placer.at(at))));
      if (open === text.length) break;
      this.#meet(text.slice(open, open + 32), placer.at(open), next);
      this.#inTag = true;
      at = open + 1;
    }
    if (!line.more && this.#reads) this.#flush(placer.at(text.length), next);
  }

  end(next: Next): void {
    if (!this.#pending.isEmpty) this.#flush({ line: 1, column: 1 }, next);
  }

  get #reads(): boolean {
    return this.#hidden === '' && (!this.#onlyBlocks || this.#blocks > 0);
  }

  #closesHidden(tag: string): boolean {
    if (TAG_NAME.exec(tag)?.[2]?.toLowerCase() !== this.#hidden) return false;
    this.#hidden = '';
    return true;
  }

  /** A tag begins. */
  #meet(tag: string, place: Line['place'], next: Next): void {
    const [, slash, name = ''] = TAG_NAME.exec(tag) ?? [];
    const element = name.toLowerCase();
    const closes = slash === '/';
    if (HIDDEN.test(element) && !closes) this.#hidden = element;
    if (ENDS_A_LINE.test(element) && !this.#pending.isEmpty) this.#flush(place, next);
    if (VERBATIM.test(element)) this.#blocks = Math.max(0, this.#blocks + (closes ? -1 : 1));
  }

  #flush(place: Line['place'], next: Next): void {
    this.#pending.flush(place, next);
    this.#count();
  }
}

function decoded(line: Line): Line {
  return rewrite(line, ENTITY, decodeEntity);
}
