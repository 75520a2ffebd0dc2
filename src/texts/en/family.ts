import type { FamilyDetail } from '../../protocol/family-page.ts';
import { ageOf, type AgeUnit } from '../age.ts';
import type { Format } from '../format.ts';

const NARROW = '\u202f';
const UNITS: Readonly<Record<AgeUnit, string>> = { s: 's', min: 'min', h: 'h', d: 'd', y: 'y' };

/** The page of one family. */
export const family = (f: Format) => {
  /** `4 min`; ahead of the scrape `in 4 min`. */
  const age = (ms: number) => {
    const { value, unit, future } = ageOf(ms);
    return `${future ? 'in ' : ''}${f.number(value)}${NARROW}${UNITS[unit]}`;
  };
  const are = (n: number, one: string, many: string) => `${f.number(n)} ${n === 1 ? one : many}`;

  return {
    back: 'All families',
    noFamily: (name: string) => `This dump has no family ${f.code(name)}.`,
    noFamilyWhy: 'The address may be of another dump, or the name one of its samples.',
    loading: 'Looking through its series.',
    unit: 'unit',
    noUnit: 'no unit',
    noHelp: 'No HELP line.',
    line: (n: number) => `line ${f.number(n)}`,
    firstLine: 'first line',
    shareOfSeries: (percent: string) => `${percent} of all series`,
    shareOfBytes: (percent: string) => `${percent} of the text`,
    histogram: 'Show its distribution',
    inDump: (name: string) => `in ${name}`,

    findings: 'Findings',
    noFindings: 'Nothing is said about this family.',
    allFindings: (n: number) => `All ${f.number(n)}`,

    labels: 'Labels',
    noLabels: 'Its series carry no label.',
    columns: {
      label: 'Label',
      values: 'Values',
      on: 'On series',
      merged: 'Merge without it',
      left: 'Left without it',
      top: 'Most frequent values',
    },
    mergedSays: 'Series that would be one with another if this label alone were dropped',
    leftSays: 'Series that would be left if this label alone were dropped',
    otherLabels: (n: number) => `and ${are(n, 'other label', 'other labels')}`,
    allLabels: (n: number) => `Show all ${f.number(n)}`,
    fewerLabels: 'Show fewer',
    only: (label: string, value: string, n: number) =>
      `${label}="${value}", ${are(n, 'series', 'series')}`,
    moreValues: (n: number) => `and ${f.number(n)} more`,
    without: (label: string) => `without ${label}`,
    noLonger: (label: string) => `No longer filter by ${label}`,

    series: 'Series',
    names: (n: number) => are(n, 'sample name', 'sample names'),
    search: 'Search series',
    placeholder: 'Part of a label, or a selector such as {code=~"5.."}',
    found: (n: number, of: number) => `${f.number(n)} of ${f.number(of)}`,
    nothing: 'No series matches.',
    noSeries: 'It has no series: there is metadata alone.',
    clear: 'Clear search and labels',
    heads: {
      name: 'Name',
      others: 'Other labels',
      labels: 'Labels',
      value: 'Value',
      timestamp: 'Age',
      created: 'Created',
      samples: 'Samples',
      exemplars: 'Exemplars',
      line: 'Line',
    },
    sortBy: 'Sort by',
    showLine: (n: number) => `Show line ${f.number(n)} in the source`,
    copyRow: 'Copy as selector',
    rowCopied: 'Selector copied',
    repeated: (n: number) => `${f.number(n)} samples; the value is that of the first`,
    ago: (ms: number) => age(ms),

    exemplars: 'Exemplars',
    noExemplars: 'No sample carries an exemplar.',
    exemplarHeads: { labels: 'Exemplar', value: 'Value', time: 'Age', of: 'Of', line: 'Line' },

    times: 'Timestamps',
    noTimes: 'No sample carries a timestamp: the scrape says when.',
    allStamped: (n: number) =>
      `${n === 1 ? 'Its sample carries' : 'All samples carry'} a timestamp.`,
    mixed: (stamped: number, unstamped: number) =>
      `${are(stamped, 'sample carries', 'samples carry')} a timestamp, ${are(unstamped, 'does', 'do')} not: the two kinds mix.`,
    oldest: (ms: number) => `oldest ${age(ms)}`,
    newest: (ms: number) => `newest ${age(ms)}`,
    ages: ['ahead', '< 1 min', '1–5 min', '5 min–1 h', '1 h–1 d', '≥ 1 d'],
    age: 'Age',
    samples: 'Samples',
    stale: 'Prometheus takes what is older than 5 min for stale.',
    createdAll: (n: number, oldest: number, newest: number) =>
      `${are(n, 'created time', 'created times')}: ${oldest === newest ? age(oldest) : `${age(oldest)} to ${age(newest)}`} before the scrape.`,
    countedFrom: (when: string, from: FamilyDetail['atFrom']) =>
      ({
        'date-header': `Ages are counted from ${when}, the Date of the response.`,
        'newest-timestamp': `Ages are counted from ${when}, the newest timestamp of the dump.`,
        now: `Ages are counted from now, ${when}: the dump does not say when it was scraped.`,
      })[from],

    copy: 'Copy',
    copyAs: { text: 'As text', selector: 'As selector', markdown: 'As Markdown' },
    copiedText: (lines: number) => `${are(lines, 'line', 'lines')} copied`,
    copiedPart: (lines: number, left: number) =>
      `${are(lines, 'line', 'lines')} copied; ${are(left, 'was', 'were')} left out, as more than 8 MiB is too much for a clipboard`,
    copiedSelector: 'Selector copied',
    copiedWithoutSearch: (search: string) =>
      `Selector copied, without the search for ${search}: it is no selector`,
    copiedMarkdown: 'Markdown copied',
    copyRefused: 'The browser did not let this page write to the clipboard.',
    moreLines: (n: number) => `and ${are(n, 'more line', 'more lines')}`,

    keySays: {
      back: 'Back to all families',
      search: 'Search series',
      clear: 'Clear search and labels',
      line: 'Show the chosen series in the source',
      copy: 'Copy the chosen series as selector',
      histogram: 'Show its distribution',
    },
  };
};
