import { DumpLost } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { HistoryProblem } from '../protocol/history.ts';

/** Why the history did not do it; `lost`: the worker died before it answered. */
export type KeepProblem = HistoryProblem | 'lost';

export interface KeepTrouble {
  readonly kind: 'trouble';
  readonly problem: KeepProblem;
  /** The browser's own word for it, or ''. */
  readonly detail: string;
}

/** The answer, where a worker that dies is one too. */
export async function heard<Answer>(question: Promise<Answer>): Promise<Answer | KeepTrouble> {
  try {
    return await question;
  } catch (error) {
    if (!(error instanceof EngineLost || error instanceof DumpLost)) throw error;
    return { kind: 'trouble', problem: 'lost', detail: error.message };
  }
}
