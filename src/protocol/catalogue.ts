// The catalogue of rules, read off the rules and the consumers themselves. Words are in `texts`.

import type { ConsumerId, VerdictWord } from '../model/consumer.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/level.ts';
import type { RuleId } from '../model/rule-ids.ts';

/** What one consumer does where a rule is broken, whatever else is right. */
export interface CatalogueMinds {
  readonly consumer: ConsumerId;
  readonly verdict: Exclude<VerdictWord, 'accepts'>;
  /** The forms of the fault that it is limited to, by their own names; empty: any form. */
  readonly forms: readonly string[];
}

export interface CatalogueRule {
  readonly id: RuleId;
  readonly level: Level;
  readonly kind: Finding['kind'];
  /** Never empty; examples are written in the first. */
  readonly dialects: readonly Dialect[];
  /** Where it is written: the standard and its section, or the program and its source file. */
  readonly clause: string;
  /** Rejections before losses, consumers in the order of the strip. */
  readonly minds: readonly CatalogueMinds[];
  /** Consumers that read one of the dialects at all. */
  readonly judged: readonly ConsumerId[];
}

export interface ExampleDump {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As `EngineApi.source` gives them. */
  readonly lines: readonly {
    readonly line: number;
    readonly text: string;
    readonly cutBefore: number;
    readonly cutAfter: number;
  }[];
}

export interface RuleExamples {
  /** What breaks the rule, and the finding of that rule in it. */
  readonly breaks: ExampleDump & { readonly finding: Finding };
  /** Of the examples that keep the rule the one most like `breaks`; not every rule has one. */
  readonly keeps?: ExampleDump;
}
