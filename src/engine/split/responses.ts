// Parts of a transcript that shows several responses: `curl -i a; curl -i b`, `wget -S a b`.
//
//   $ curl -i http://a:9100/metrics    ┐
//   HTTP/1.1 200 OK                    │ from its command, its request or its head on
//   …                                  ┘
//   $ curl -i http://b:9100/metrics    ┐
//   …                                  ┘ to where the next begins
//
// A response whose body is no metrics (a page of an error) is no part.

import type { Exchange } from '../intake/transcript/exchange.ts';
import { region, type FoundPart, type Whole } from './part.ts';

export function findResponses(whole: Whole): FoundPart[] {
  const { exchanges = [], given } = whole;
  const parts = exchanges.flatMap((exchange, at) => {
    if (!isMetrics(exchange)) return [];
    const next = exchanges[at + 1];
    const last = next === undefined ? given.lineCount : next.line - 1;
    return [region(whole, 'response', exchange.target, exchange.line, last)];
  });
  return parts.filter(({ samples }) => samples > 0);
}

function isMetrics({ data, bad }: Exchange): boolean {
  return data > 0 && data >= bad;
}
