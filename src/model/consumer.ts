/** The programs and specifications whose verdict is shown. The ids are used everywhere. */
export const CONSUMER_IDS = [
  'prometheus-2.42',
  'prometheus-2.53',
  'prometheus-3.5',
  'prometheus-main',
  'openmetrics-1.0',
  'openmetrics-2.0',
  'expfmt',
  'promtool',
  'client_python',
] as const;
export type ConsumerId = (typeof CONSUMER_IDS)[number];

/**
 * `accepts`: everything is stored as written. `loses`: the scrape succeeds, yet at least one
 * sample line is not stored, or under another name, value or meaning. `rejects`: the whole
 * dump is lost to this consumer.
 */
export type VerdictWord = 'accepts' | 'loses' | 'rejects';

/** What one consumer does with one dump. `not-judged`: it does not read this dialect. */
export interface Verdict {
  readonly consumer: ConsumerId;
  readonly verdict: VerdictWord | 'not-judged';
  /** First offending place, in the text as given. */
  readonly line?: number;
  readonly column?: number;
  /** The finding that decides: its words give the reason. */
  readonly reason?: Reason;
  /** For `loses`: how many sample lines are concerned, where that is known. */
  readonly lost?: number;
}

export interface Reason {
  readonly rule: string;
  readonly params: Readonly<Record<string, string | number>>;
}
