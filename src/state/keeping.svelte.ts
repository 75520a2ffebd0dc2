import type { EngineClient } from '../client/engine-client.ts';
import type { DumpId } from '../model/ids.ts';
import type { KeepAnswer, KeepFacts } from '../protocol/history.ts';
import { heard, type KeepProblem, type KeepTrouble } from './history-trouble.ts';

/** Whether the history has a dump. `none`: there is nothing yet that it could keep. */
export type KeepState =
  | { readonly kind: 'none' | 'keeping' | 'kept' }
  | { readonly kind: 'not-kept'; readonly problem: KeepProblem };

/** How one dump stands with the history. */
export class Keeping {
  #engine: Pick<EngineClient, 'keep'>;
  #onAnswer: (answer: KeepAnswer | KeepTrouble) => void;
  #state: KeepState = $state.raw({ kind: 'none' });
  #last: Promise<void> = Promise.resolve();
  #asked = 0;

  constructor(
    engine: Pick<EngineClient, 'keep'>,
    kept: boolean,
    onAnswer: (answer: KeepAnswer | KeepTrouble) => void,
  ) {
    this.#engine = engine;
    this.#onAnswer = onAnswer;
    if (kept) this.#state = { kind: 'kept' };
  }

  get state(): KeepState {
    return this.#state;
  }

  get kept(): boolean {
    return this.#state.kind === 'kept';
  }

  /** The reader, here or in another tab, has taken it out of the history. */
  get forgotten(): boolean {
    return this.#state.kind === 'not-kept' && this.#state.problem === 'gone';
  }

  /** Keeps it, after any keeping that is under way, if it is `wanted` then. */
  keep(dump: DumpId, facts: KeepFacts, wanted: () => boolean): Promise<void> {
    this.#state = { kind: 'keeping' };
    const turn = ++this.#asked;
    this.#last = this.#last.then(async () => {
      if (!wanted()) return;
      const answer = await heard(this.#engine.keep(dump, facts));
      if (turn !== this.#asked) return; // read once more meanwhile, and to be kept as that
      if (answer.kind === 'trouble') {
        this.lose(answer);
        return;
      }
      this.#state = { kind: 'kept' };
      this.#onAnswer(answer);
    });
    return this.#last;
  }

  /** The history has said why it has not got it, or not any more. */
  lose(trouble: KeepTrouble): void {
    this.#state = { kind: 'not-kept', problem: trouble.problem };
    this.#onAnswer(trouble);
  }

  /** The list of the history has it, or has it not. */
  listed(is: boolean): void {
    if (is && this.#state.kind === 'not-kept') this.#state = { kind: 'kept' };
    if (!is && this.kept) this.#state = { kind: 'not-kept', problem: 'gone' };
  }
}
