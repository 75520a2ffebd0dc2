import {
  ROLE_VALUE,
  TYPE_HISTOGRAM,
  TYPE_SUMMARY,
  TYPE_UNTYPED,
} from '../../../model/metric-type.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';
import type { LintCheck } from './structure/lint-check.ts';
import { eachWantedLabel } from './structure/metrics.ts';

/** Told once for each metric that has the label. */
export const quantileLabel: LintCheck = {
  id: 'lint/quantile-label',
  dialects: TEXT_DIALECTS,
  source: 'validations/histogram_validations.go',
  examples: {
    keeps: [
      '# TYPE s summary\ns{quantile="0.5"} 1\n',
      's{quantile="0.5"} 1\n',
      '# TYPE h histogram\nh{quantile="0.5"} 1\n',
    ],
    breaks: [
      '# TYPE a gauge\na{quantile="0.5"} 1\n',
      '# TYPE h histogram\nh_bucket{le="+Inf",quantile="0.5"} 1\n',
    ],
  },

  problems(dump, tell) {
    const { strings, samples } = dump.tables;
    const wanted = new Uint8Array(strings.length);
    const quantile = strings.find('quantile');
    if (quantile === undefined) return;
    wanted[quantile] = 1;
    eachWantedLabel(
      dump,
      wanted,
      (family, sample) =>
        tell(
          { family, line: samples.line[sample]!, part: { label: 'quantile' }, sample },
          'non-summary metrics should not have "quantile" label',
        ),
      (type) => type !== TYPE_SUMMARY && type !== TYPE_UNTYPED,
    );
  },

  // A quantile row inside a histogram is told as a sample that is no part of it.
  saidElsewhere({ tables }, { family, sample }) {
    if (sample === undefined) return false;
    const { names, series, samples } = tables;
    const role = names.role[series.name[samples.series[sample]!]!];
    return role === ROLE_VALUE && family.type === TYPE_HISTOGRAM;
  },
};
