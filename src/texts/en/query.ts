import type { QueryProblem } from '../../model/query-problem.ts';
import type { Format } from '../format.ts';

/** What is wrong with a search. Each begins a sentence that ends with `atColumn`. */
export const query = (f: Format) => ({
  problem: {
    'label-expected': 'A label name is expected',
    'operator-expected': `One of ${f.code('=')} ${f.code('!=')} ${f.code('=~')} ${f.code('!~')} is expected`,
    'value-expected': 'A value in quotes is expected',
    'quote-open': 'No end of the quote opened',
    'escape-unknown': 'Strings have no such escape as the one',
    'comma-expected': 'A comma or a closing brace is expected',
    'brace-open': 'No end of the brace opened',
    'text-after-selector': 'Something stands after the closing brace',
    'name-twice': 'The name is asked for twice, again',
    'too-many-matchers': 'More than 100 matchers, the first too many',
    'regex-paren-open': 'No end of the group opened',
    'regex-paren-unopened': 'No group is open that ends',
    'regex-bracket-open': 'No end of the character class opened',
    'regex-range-reversed': 'A range runs backwards',
    'regex-nothing-to-repeat': 'There is nothing to repeat',
    'regex-repeat-repeated': 'What is repeated already is repeated again',
    'regex-repeat-too-large': 'At most 1000 repeats, the lower bound first',
    'regex-escape-unknown': 'Expressions have no such escape as the one',
    'regex-escape-at-end': 'Nothing follows the backslash',
    'regex-class-unknown': 'No such class of characters is known as the one',
    'regex-look-around': 'Look-around is not part of RE2, whose expressions Prometheus reads',
    'regex-backreference':
      'A reference back is not part of RE2, whose expressions Prometheus reads',
    'regex-group-unknown': 'No such kind of group is known as the one',
    'regex-too-large': 'The expression is too large',
  } satisfies Record<QueryProblem, string>,
  atColumn: (problem: string, column: number) => `${problem} at column ${f.number(column)}.`,
});
