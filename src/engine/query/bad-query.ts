import type { QueryProblem } from '../../model/query-problem.ts';

/** Why a query cannot be read. `at` is an offset into it, in UTF-16 code units. */
export interface BadQuery {
  readonly kind: 'bad-query';
  readonly problem: QueryProblem;
  readonly at: number;
}

export function badQuery(problem: QueryProblem, at: number): BadQuery {
  return { kind: 'bad-query', problem, at };
}

/** The answer for the page: the place as a column, 1-based, in code points. */
export function badQueryAnswer(
  { problem, at }: BadQuery,
  text: string,
): { readonly kind: 'bad-query'; readonly problem: QueryProblem; readonly column: number } {
  return { kind: 'bad-query', problem, column: Array.from(text.slice(0, at)).length + 1 };
}
