import type { Format } from '../format.ts';

const s = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** The list of histograms and summaries, and the page of one of them. */
export const histograms = (f: Format) => {
  const n = (value: number) => (Number.isNaN(value) ? '?' : f.number(value));
  return {
    title: 'Histograms',
    facts: (histograms: number, summaries: number) =>
      `${f.number(histograms)} ${s(histograms, 'histogram', 'histograms')} and ${f.number(summaries)} ${s(summaries, 'summary', 'summaries')}`,
    search: 'Search histograms',
    placeholder: 'Part of a name or help text',
    found: (found: number, of: number) => `${f.number(found)} of ${f.number(of)}`,
    loading: 'Putting histograms together',
    none: 'No histograms and no summaries',
    noneWhy: (families: number) =>
      `None of the ${f.number(families)} ${s(families, 'family', 'families')} is declared as one, and none has buckets or quantiles.`,
    nothingMatches: (search: string) => `No histogram matches ${f.code(search)}.`,
    clear: 'Clear the search',
    columns: {
      name: 'Family',
      type: 'Type',
      sets: 'Label sets',
      bounds: 'Bounds',
      observations: 'Observations',
      line: 'Line',
    },
    undeclared: 'not declared',
    showLine: (name: string, line: number) => `${name}: show line ${f.number(line)} in the source`,

    all: (families: number) => `All ${f.number(families)} histograms and summaries`,
    previous: 'Previous histogram',
    next: 'Next histogram',
    familyPage: 'Family page',
    source: (line: number) => `Line ${f.number(line)}`,
    gone: (family: string) => `There is no histogram ${f.code(family)} in this dump.`,
    noSets: 'No label set has these values.',
    allIn: 'Add all of them up',

    /** `mean` is '' when nobody knows it. */
    summed: (sets: number, buckets: number, observations: number, mean: string) =>
      `${sets === 1 ? 'One histogram' : `${f.number(sets)} histograms`} of ${f.number(buckets)} ${s(buckets, 'bucket', 'buckets')}${sets === 1 ? '' : ' added up'}, ${n(observations)} ${s(observations, 'observation', 'observations')}${mean === '' ? '' : `, mean ${mean}`}.`,
    undeclaredWhy: 'Not declared a histogram: told by its buckets alone.',
    gaugeWhy: 'A gauge histogram: its counts are of now and may fall.',

    filter: 'Label sets',
    addedUp: (label: string, values: number) => `${label}: all ${f.number(values)}`,
    moreValues: (values: number) => `and ${f.number(values)} more values`,
    valueOf: (label: string) => `Value of ${label}`,
    axis: 'Axis',
    axes: { log: 'log', linear: 'linear' },
    bars: 'Bars',
    barKinds: { density: 'density', count: 'count', cumulative: 'cumulative' },
    mode: 'histogram_quantile of Prometheus',
    modeShort: 'Prometheus',
    modes: { '3': '3', '2.42': '2.42' },
    threshold: 'Threshold',
    thresholdUnit: 'Unit of the threshold',
    thresholdBad: 'A number, such as 200',

    chart: (name: string) => `Distribution of ${name}`,
    chartSays: (total: number, quantiles: string) =>
      `${n(total)} ${s(total, 'observation', 'observations')}. ${quantiles} The table of buckets has every number.`,
    quantileLies: (name: string, interval: string) => `${name} lies in ${interval}.`,
    prometheusSays: (value: string) => `Prometheus says ${value}`,
    atOrBelow: (share: string, threshold: string) => `${share} are ≤ ${threshold}`,
    nothingObserved: 'Nothing was observed.',
    noTotal: 'Without a bucket at +Inf nobody knows how many there were: no shares, no quantiles.',
    barSays: (interval: string, count: string) => `${interval}: ${count}`,
    legend: {
      density: 'observations, area is the count',
      count: 'observations, height is the count',
      cumulative: 'observations so far',
      unknown: 'bucket without a width to show',
      share: 'share at or below, exact at the dots',
      quantile: 'certain interval, dot: interpolated',
      exemplar: 'exemplar',
      misplaced: 'outside its bucket',
      threshold: (value: string) => `threshold, ${value}`,
    },
    exemplars: 'Exemplars',
    exemplarsShort: (count: number) => `${f.compact(count)} ex.`,
    exemplarsOf: (drawn: number, of: number) =>
      `${f.number(drawn)} of ${f.number(of)} exemplars are drawn.`,
    exemplarHint: 'Point at an exemplar, or reach them by Tab and arrow keys.',
    exemplarAt: (value: string, le: string) => `${value} in the bucket ≤ ${le}`,
    exemplarMisplaced: 'outside its bucket',
    exemplarLine: (line: number) => `line ${f.number(line)}`,

    answers: 'What it can answer',
    answerColumns: {
      quantile: 'Quantile',
      certain: 'Certain',
      prometheus: 'Prometheus',
      off: 'May be off by',
    },
    nothingKnown: 'cannot tell',
    picksAnother: 'Prometheus takes it from another bucket',
    tightened: 'narrowed by the sum',

    says: {
      exact: (share: string, threshold: string) =>
        `${threshold} is a bucket bound: exactly ${share} are at or below it.`,
      between: (share: string, threshold: string) =>
        `${threshold} is no bucket bound: the share at or below it lies in ${share}.`,
      exactAt: (bound: string, share: string) => `Exact at ${bound}: ${share}`,
      wide: (quantile: string, width: string, percent: string) =>
        `${quantile} is certain only to within ${width}: the best single guess may be wrong by ${percent}.`,
      beyond: (quantile: string, bound: string) =>
        `${quantile} lies beyond the last bound, ${bound}. Prometheus answers with that bound.`,
      unlimited: 'How far beyond, nobody knows.',
      bySum: (most: string) => `By the sum at most ${most}`,
      checks: (sets: number) =>
        `Buckets rise, ${f.code('+Inf')} equals ${f.code('_count')} and the sum fits the bounds, in ${sets === 1 ? 'the one set' : `all ${f.number(sets)} sets`}.`,
      falls: (of: number, sets: number) =>
        `Bucket counts fall in ${f.number(of)} of ${f.number(sets)} ${s(sets, 'set', 'sets')}; they are raised here, as Prometheus does.`,
      infDiffers: (of: number, sets: number) =>
        `${f.code('+Inf')} and ${f.code('_count')} differ in ${f.number(of)} of ${f.number(sets)} ${s(sets, 'set', 'sets')}.`,
      sumDoesNotFit: (of: number, sets: number) =>
        `The sum does not fit the buckets in ${f.number(of)} of ${f.number(sets)} ${s(sets, 'set', 'sets')}.`,
      uncommon: (bounds: string, count: number) =>
        `${s(count, 'The bound', 'The bounds')} ${bounds} ${s(count, 'stands', 'stand')} not in every set and ${s(count, 'is', 'are')} left out of the sum.`,
    },
    fact: 'fact',
    judgement: 'judgement',
    times: (count: number) => `${f.number(count)} ${s(count, 'time', 'times')}`,
    allFindings: (count: number) => `All ${f.number(count)} findings about it`,

    buckets: 'Buckets',
    bucketsNote: 'the chart as numbers',
    bucketColumns: {
      above: 'Above',
      upTo: 'At or below',
      count: 'Count',
      share: 'Share',
      cumulative: 'Cumulative',
      shareSoFar: 'Share so far',
      error: 'Error',
      exemplars: 'Exemplars',
    },
    upToShort: '≤',
    soFarShort: 'so far',
    errorShort: 'error',
    anyError: 'any',
    bucketLine: (le: string, line: number) => `Bucket ≤ ${le}: show line ${f.number(line)}`,
    copyTsv: 'Copy as TSV',
    copyMarkdown: 'Copy as Markdown',
    copied: 'Copied',

    groups: 'By series',
    groupsBy: (labels: string) => `By ${labels}`,
    groupsNote: (quantile: string) => `certain ${quantile}`,
    groupColumns: {
      labels: 'Labels',
      sets: 'Sets',
      count: 'Count',
      mean: 'Mean',
      share: (threshold: string) => `≤ ${threshold}`,
      line: 'Line',
    },
    apart: 'Told apart by',
    noLabels: 'no labels',
    onlyThis: (labels: string) => `Show only ${labels}`,
    showMore: (count: number) => `Show ${f.number(count)} more`,
    groupsLeft: (count: number) =>
      `${f.number(count)} more with fewer observations are not listed.`,
    agree: (groups: number, quantile: string) =>
      `All ${f.number(groups)} agree on ${quantile}: none is hidden by the sum.`,
    disagree: (quantile: string, least: string, most: string) =>
      `${quantile} differs: the lowest lies in ${least}, the highest in ${most}.`,

    summary: {
      summed: (sets: number, count: number, mean: string) =>
        `${sets === 1 ? 'One summary' : `${f.number(sets)} summaries`}, ${n(count)} ${s(count, 'observation', 'observations')}${mean === '' ? '' : `, mean ${mean}`}.`,
      cannot:
        'Quantiles of a summary were computed by the process, over a time window of its own. They cannot be added up or averaged over label sets. Sums and counts can.',
      noQuantiles: 'It has no quantiles: the mean is all that it can answer.',
      title: 'Quantiles by label set',
      labels: 'Labels',
      count: 'Count',
      sum: 'Sum',
      mean: 'Mean',
      picture: 'Where they lie',
      scale: (from: string, to: string) => `${from} to ${to}`,
      left: (count: number) => `${f.number(count)} more label sets are not listed.`,
    },

    keySays: {
      search: 'Search histograms',
      back: 'Back to the list',
      next: 'Next histogram',
      previous: 'Previous histogram',
      axis: 'Switch the axis between log and linear',
      bars: 'Switch the bars: density, count, cumulative',
      mode: 'Switch histogram_quantile between Prometheus 3 and 2.42',
      threshold: 'Set the threshold',
      exemplars: 'Go to the exemplars',
      family: 'Show the page of the family',
      line: 'Show its first line in the source',
    },
  };
};
