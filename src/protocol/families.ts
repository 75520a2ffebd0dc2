// What the table of families asks. Rows come in windows, as everywhere.

import type { Level } from '../model/level.ts';
import type { MetricType } from '../model/metric-type.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import type { Page } from './page.ts';

export type FamilySort = 'name' | 'type' | 'series' | 'samples' | 'bytes' | 'findings' | 'line';

export interface FamilyQuery {
  /** A substring of the name or help, or a label selector such as `http_.*{code=~"5.."}`; '' for all. */
  readonly search: string;
  readonly types: readonly MetricType[]; // empty = all
  readonly sort: FamilySort;
  readonly descending: boolean;
}

export interface FamilyView {
  readonly row: number;
  readonly name: string;
  readonly type: MetricType;
  readonly unit: string; // '' = none
  readonly help: string; // '' = none
  readonly labels: number; // distinct label names
  readonly series: number;
  readonly samples: number;
  readonly bytes: number;
  readonly firstLine: number; // as given
  readonly findings: Readonly<Record<Level, number>>;
}

export type FamiliesAnswer =
  | ({
      readonly kind: 'page';
      readonly types: readonly TypeCount[];
      readonly series: number;
      readonly samples: number;
    } & Page<FamilyView>)
  | { readonly kind: 'bad-query'; readonly problem: QueryProblem; readonly column: number };

export interface TypeCount {
  readonly type: MetricType;
  readonly families: number;
}
