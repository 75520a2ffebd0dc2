// What the world does to a database, told apart from what we do wrong.

import type { HistoryProblem, HistoryTrouble } from '../protocol/history.ts';

/**
 * Names of the errors that a browser gives for reasons of its own. Those that a mistake of ours
 * causes (a transaction that is over, a value that cannot be cloned) are missing: they are thrown on.
 */
const PROBLEMS: Readonly<Record<string, HistoryProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // Private windows, blocked cookies, a profile on a read-only disk, a damaged database, a
  // connection that the browser closed.
  SecurityError: 'no-storage',
  InvalidStateError: 'no-storage',
  NotAllowedError: 'no-storage',
  NoModificationAllowedError: 'no-storage',
  NotReadableError: 'no-storage',
  UnknownError: 'no-storage',
  OperationError: 'no-storage',
  TimeoutError: 'no-storage',
  AbortError: 'no-storage',
};

/** A trouble on its way up to the answer. */
export class HistoryFault extends Error {
  override name = 'HistoryFault';
  readonly trouble: HistoryTrouble;

  constructor(problem: HistoryProblem, detail = '') {
    super(`${problem} ${detail}`.trim());
    this.trouble = { kind: 'trouble', problem, detail };
  }
}

/** Bytes that are not what they should be: a chunk on disk, or a part of a file to import. */
export class DamagedBytes extends HistoryFault {
  override name = 'DamagedBytes';

  constructor(detail: string) {
    super('unreadable', detail);
  }
}

/** The same error, or the fault that it is an instance of. */
export function asFault(error: unknown): unknown {
  // No memory for the bytes; V8 and SpiderMonkey say it in these words.
  if (error instanceof RangeError && /allocat|array length|buffer/i.test(error.message)) {
    return new HistoryFault('unreadable', error.name);
  }
  if (!(error instanceof DOMException)) return error;
  const problem = PROBLEMS[error.name];
  return problem === undefined ? error : new HistoryFault(problem, error.name);
}

/** The answer of `work`, or the trouble that it met. Mistakes of ours reject. */
export async function answered<Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | HistoryTrouble> {
  try {
    return await work();
  } catch (error) {
    const fault = asFault(error);
    if (fault instanceof HistoryFault) return fault.trouble;
    throw error;
  }
}

/** Undoes what was written so far. False: the transaction was over, with an error of its own. */
export function undo(transaction: { abort(): void }): boolean {
  try {
    transaction.abort();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return false;
    throw error;
  }
}
