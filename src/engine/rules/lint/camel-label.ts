import { NAMES_DIALECTS } from '../text-dialects.ts';
import type { LintCheck } from './structure/lint-check.ts';
import { eachWantedLabel } from './structure/metrics.ts';

/** Told once for each metric and label. */
export const camelLabel: LintCheck = {
  id: 'lint/camel-label',
  dialects: NAMES_DIALECTS,
  source: 'validations/generic_name_validations.go',
  examples: {
    keeps: ['a{http_service="x"} 1\n', 'a{HTTP="x"} 1\n', 'a{b="httpService"} 1\n'],
    breaks: ['a{httpService="x"} 1\n', '# TYPE h histogram\nh_count{httpService="x"} 1\n'],
  },

  problems(dump, tell) {
    const { strings, samples, labels } = dump.tables;
    const wanted = new Uint8Array(strings.length);
    const looked = new Uint8Array(strings.length);
    for (let pair = 0; pair < labels.length; pair++) {
      const name = labels.name[pair]!;
      if (looked[name] === 1) continue;
      looked[name] = 1;
      if (/[a-z][A-Z]/.test(strings.text(name))) wanted[name] = 1;
    }
    eachWantedLabel(dump, wanted, (family, sample, string) => {
      const label = strings.text(string);
      tell(
        { family, line: samples.line[sample]!, part: { label }, sample },
        "label names should be written in 'snake_case' not 'camelCase'",
        { label },
      );
    });
  },
};
