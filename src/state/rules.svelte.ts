import type { EngineClient } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { CatalogueRule, RuleExamples } from '../protocol/catalogue.ts';

type Engine = Pick<EngineClient, 'catalogue' | 'ruleExamples'>;

/** The catalogue of rules, and the examples of the one that is open. */
export class Rules {
  #engine: Engine;
  #wanted: RuleId | undefined;
  #list: readonly CatalogueRule[] | undefined = $state.raw();
  #examples: { readonly rule: RuleId; readonly examples: RuleExamples } | undefined = $state.raw();
  #lost = $state(false);

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Undefined until it has come. */
  get list(): readonly CatalogueRule[] | undefined {
    return this.#list;
  }

  /** The worker stopped before it answered. */
  get lost(): boolean {
    return this.#lost;
  }

  /** Undefined until they have come. */
  examplesOf(rule: RuleId): RuleExamples | undefined {
    return this.#examples?.rule === rule ? this.#examples.examples : undefined;
  }

  async ask(): Promise<void> {
    try {
      this.#list ??= await this.#engine.catalogue();
    } catch (error) {
      this.#fail(error);
    }
  }

  async open(rule: RuleId): Promise<void> {
    this.#wanted = rule;
    try {
      const examples = await this.#engine.ruleExamples(rule);
      if (this.#wanted === rule) this.#examples = { rule, examples }; // else another is open by now
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Asks again for what did not come. */
  async retry(): Promise<void> {
    this.#lost = false;
    await this.ask();
    if (this.#wanted !== undefined) await this.open(this.#wanted);
  }

  #fail(error: unknown): void {
    if (!(error instanceof EngineLost)) throw error;
    this.#lost = true;
  }
}
