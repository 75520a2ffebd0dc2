import { TYPE_HISTOGRAM, TYPE_UNTYPED } from '../../../model/metric-type.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';
import type { LintCheck } from './structure/lint-check.ts';
import { eachWantedLabel } from './structure/metrics.ts';

/** Told once for each metric that has the label. */
export const leLabel: LintCheck = {
  id: 'lint/le-label',
  dialects: TEXT_DIALECTS,
  source: 'validations/histogram_validations.go',
  examples: {
    keeps: [
      '# TYPE a histogram\na_bucket{le="+Inf"} 1\n',
      'a{le="1"} 1\n',
      '# TYPE a gauge\na{len="1"} 1\n',
    ],
    breaks: ['# TYPE a gauge\na{le="1"} 1\n', '# TYPE s summary\ns_count{le="1"} 1\n'],
  },

  problems(dump, tell) {
    const { strings, samples } = dump.tables;
    const wanted = new Uint8Array(strings.length);
    const le = strings.find('le');
    if (le === undefined) return;
    wanted[le] = 1;
    eachWantedLabel(
      dump,
      wanted,
      (family, sample) =>
        tell(
          { family, line: samples.line[sample]!, part: { label: 'le' }, sample },
          'non-histogram metrics should not have "le" label',
        ),
      (type) => type !== TYPE_HISTOGRAM && type !== TYPE_UNTYPED,
    );
  },
};
