import { ROLE_CREATED } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';

const MS_PER_SECOND = 1000;
/** Start of the year 5000, in ms: no clock is meant beyond it. */
const FAR_FUTURE = Date.UTC(5000, 0, 1);

/** The unit in which a far time would be one of ours. `time` in what is read as seconds. */
function meantUnit(time: number): string {
  if (time < FAR_FUTURE) return 'ms';
  if (time < FAR_FUTURE * MS_PER_SECOND) return 'us';
  return time < FAR_FUTURE * MS_PER_SECOND * MS_PER_SECOND ? 'ns' : 'none';
}

export const timestampMs: Rule = {
  id: 'om/timestamp-ms',
  level: 'warning',
  kind: 'judgement',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Timestamps',
  examples: {
    breaks: [
      'a 1 1700000000000\n# EOF\n',
      '# TYPE a counter\na_total 1 # {x="y"} 1 1700000000000\n# EOF\n',
      '# TYPE a counter\na_total 1\na_created 1700000000000\n# EOF\n',
    ],
    keeps: [
      'a 1 1700000000\n# EOF\n',
      'a 1 1700000000.123\n# EOF\n',
      '# TYPE a gauge\na 1700000000000\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { names, series, samples, exemplars } = tables;
    const familyName = familyNames(tables);
    const tell = (sample: number, part: 'timestamp' | 'value' | 'exemplar', seconds: number) => {
      const family = names.family[series.name[samples.series[sample]!]!]!;
      const name = familyName(family);
      const form = part === 'timestamp' ? 'sample' : part === 'value' ? 'created' : 'exemplar';
      report(
        { line: samples.line[sample]!, part, family, variant: form },
        { form, name, unit: meantUnit(seconds) },
      );
    };
    const hasCreated = names.role.includes(ROLE_CREATED);
    for (let row = 0; row < samples.length; row++) {
      const time = samples.timestamp[row]!;
      if (time > FAR_FUTURE) tell(row, 'timestamp', time / MS_PER_SECOND);
      if (!hasCreated || names.role[series.name[samples.series[row]!]!] !== ROLE_CREATED) continue;
      const value = samples.value[row]!;
      if (value > FAR_FUTURE / MS_PER_SECOND && value < Infinity) tell(row, 'value', value);
    }
    for (let row = 0; row < exemplars.length; row++) {
      const time = exemplars.timestamp[row]!;
      if (time > FAR_FUTURE) tell(exemplars.sample[row]!, 'exemplar', time / MS_PER_SECOND);
    }
  },
};
