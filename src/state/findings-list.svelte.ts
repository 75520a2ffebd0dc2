import type { Finding } from '../model/finding.ts';
import { bareProse } from '../texts/prose.ts';
import { sentenceOf, type Voice } from '../texts/voice.ts';
import { filterFindings, filterOf, findingRows, type FindingRow } from './findings-view.ts';
import type { Query } from './route.ts';

export interface FindingsSource {
  readonly findings: readonly Finding[];
  /** View state: `level minds q judgements finding rules`. */
  readonly query: Query;
  readonly voice: Voice;
}

/** The list of findings as the address says it is filtered and opened. */
export class FindingsList {
  #source: () => FindingsSource;
  #change: (changes: Query) => void;

  /** `change` writes view state. */
  constructor(source: () => FindingsSource, change: (changes: Query) => void) {
    this.#source = source;
    this.#change = change;
  }

  readonly filter = $derived.by(() => filterOf(this.#source().query));

  /** Indexes of the findings that pass the filters. */
  readonly shown: readonly number[] = $derived.by(() => {
    const { findings, voice } = this.#source();
    return filterFindings(findings, this.filter, (each) => bareProse(sentenceOf(voice, each)));
  });

  /** Index of the open finding, or -1. */
  readonly open: number = $derived.by(() => {
    const { findings, query } = this.#source();
    const index = /^\d+$/.test(query.finding ?? '') ? Number(query.finding) : -1;
    return index < findings.length ? index : -1;
  });

  readonly #openRules: readonly string[] = $derived.by(() =>
    (this.#source().query.rules ?? '').split(' ').filter((rule) => rule !== ''),
  );

  readonly rows: readonly FindingRow[] = $derived.by(() => {
    const { findings } = this.#source();
    const rule = findings[this.open]?.rule;
    return findingRows(
      findings,
      this.shown,
      (each) => each === rule || this.#openRules.includes(each),
    );
  });

  toggle(index: number): void {
    this.#change({ finding: index === this.open ? '' : String(index) });
  }

  close(): void {
    this.#change({ finding: '' });
  }

  /** Opens or closes a group. A finding inside keeps its group open, so it is closed as well. */
  toggleRule(rule: string, isOpen: boolean): void {
    const rules = this.#openRules.filter((each) => each !== rule);
    if (!isOpen) rules.push(rule);
    const inside = isOpen && this.#source().findings[this.open]?.rule === rule;
    this.#change({ rules: rules.join(' '), ...(inside ? { finding: '' } : {}) });
  }

  /**
   * The finding after or before `from` in the order of the list; from -1 the first or last. Where
   * a finding is open, or the next one is in a closed group, it is opened.
   */
  step(from: number, by: 1 | -1): number | undefined {
    const order = this.rows.flatMap(indexesOf);
    const at = order.indexOf(from);
    const next = order[at < 0 && by < 0 ? order.length - 1 : at + by];
    if (next === undefined) return undefined;
    if (this.open >= 0 || this.placeOf(next) < 0) this.#change({ finding: String(next) });
    return next;
  }

  /** The row that shows a finding, or -1. */
  placeOf(index: number): number {
    return this.rows.findIndex((row) => row.kind === 'finding' && row.index === index);
  }

  /** How often the findings of a group occur, all in all. */
  timesOf(indexes: readonly number[]): number {
    const { findings } = this.#source();
    return indexes.reduce((sum, index) => sum + (findings[index]?.count ?? 0), 0);
  }
}

/** Findings that a row stands for: those of a closed group too. */
function indexesOf(row: FindingRow): readonly number[] {
  if (row.kind === 'finding') return [row.index];
  return row.kind === 'rule' && !row.open ? row.indexes : [];
}
