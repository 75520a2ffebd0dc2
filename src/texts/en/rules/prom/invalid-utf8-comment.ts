import type { RuleText } from '../../../say.ts';

export const invalidUtf8Comment: RuleText = {
  title: 'Comments are UTF-8',
  sentence: () => 'A comment is not valid UTF-8.',
  consequence: () => 'client_python refuses the whole dump. All others skip the comment.',
  fix: () => 'Encode the comment as UTF-8, or leave it out.',
};
