// Opens a file or standard input as a dump, or says why it cannot.

import { Dump, openDump } from '../engine/engine.ts';
import { openInput, Unreadable } from './input.ts';
import type { Reading } from './reading-options.ts';
import type { Speech } from './speech.ts';
import { complain, type Surroundings } from './surroundings.ts';
import { STDIN } from './words.ts';

/** What `file` is called to people. */
export function nameOf(file: string, { cli }: Speech): string {
  return file === STDIN ? cli.standardInput : file;
}

/** Why the world did not let a file be read, in words. */
export interface Unopened {
  readonly problem: string;
}

/** Whether there is a dump; the problem has been said. */
export function isOpen(opened: Dump | Unopened): opened is Dump {
  return opened instanceof Dump;
}

export async function openFile(
  file: string,
  { as, contentType }: Reading,
  { speech, around }: { readonly speech: Speech; readonly around: Surroundings },
): Promise<Dump | Unopened> {
  try {
    const dump = await openDump({
      ...(await openInput(file, around.stdin)),
      ...(as === undefined ? {} : { as }),
      ...(contentType === undefined ? {} : { contentType }),
    });
    if (dump === undefined) throw new Error(`${file} was called off by nobody`);
    return dump;
  } catch (error) {
    const problem = worldsFault(error, speech);
    complain(nameOf(file, speech), problem, around);
    return { problem };
  }
}

/** What V8 says when there is no room for an array, a string or a map. */
const NO_ROOM = /allocation failed|array length|string length|maximum size exceeded/i;

/** A file that cannot be read, or no memory left, in words. Whatever else went wrong is ours. */
export function worldsFault(error: unknown, { cli }: Speech): string {
  if (error instanceof Unreadable) {
    const { reason, message } = error;
    return reason === 'other' ? cli.unreadable.other(message) : cli.unreadable[reason];
  }
  if (error instanceof RangeError && NO_ROOM.test(error.message)) return cli.outOfMemory;
  throw error;
}
