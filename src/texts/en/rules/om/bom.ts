import type { RuleText } from '../../../say.ts';

export const bom: RuleText = {
  title: 'The dump begins without a byte order mark',
  sentence: () => 'The dump begins with a byte order mark (U+FEFF).',
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: () => 'Save it as UTF-8 without BOM.',
};
