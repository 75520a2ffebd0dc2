// Every way by which a dump comes to the page, and what is said when none comes.

import type { Example } from '../examples/index.ts';
import { inputOf, readTransfer } from './dropped.ts';
import type { Page } from './page.svelte.ts';

export class Intake {
  #page: Page;
  #pasted = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async files(files: readonly File[]): Promise<void> {
    await this.#page.open(files.map(inputOf));
  }

  /** What was dropped on the page, or pasted into it. */
  async transfer(transfer: DataTransfer): Promise<void> {
    const { inputs, folders, refused, text } = await readTransfer(transfer);
    const { notices, speech } = this.#page;
    const words = speech.words.open;
    for (const name of refused) notices.tell('warning', words.folderRefused(name));
    for (const { name, files, cut } of folders) {
      if (files === 0) notices.tell('warning', words.folderEmpty(name));
      else if (cut) notices.tell('warning', words.folderCut(name, files));
      else notices.tell('info', words.folderRead(name, files));
    }
    if (inputs.length > 0) await this.#page.open(inputs);
    else if (text !== undefined) await this.text(text);
    else if (refused.length === 0 && folders.length === 0) {
      notices.tell('warning', words.nothingDropped);
    }
  }

  async text(text: string): Promise<void> {
    const name = this.#page.speech.words.open.pasted(++this.#pasted);
    await this.#page.open([{ name, blob: new Blob([text]) }]);
  }

  /** For a button: the browser may ask the reader, or refuse. */
  async clipboard(): Promise<void> {
    const { notices, speech } = this.#page;
    const words = speech.words.open;
    let text: string;
    try {
      text = await navigator.clipboard.readText();
    } catch (error) {
      // Refused, or a browser that only pages over TLS may ask.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      notices.tell('info', words.pasteRefused);
      return;
    }
    if (text === '') notices.tell('warning', words.nothingToPaste);
    else await this.text(text);
  }

  async example({ fileName, load }: Example): Promise<void> {
    const { notices, speech } = this.#page;
    let blob: Blob;
    try {
      blob = await load();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // a module that cannot be fetched
      notices.tell('warning', speech.words.open.examplesFailed);
      return;
    }
    await this.#page.open([{ name: fileName, blob }]);
  }
}
