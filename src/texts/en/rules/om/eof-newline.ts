import type { RuleText } from '../../../say.ts';

export const eofNewline: RuleText = {
  title: 'The last line ends in a line feed',
  sentence: ({ fault }, { code }) =>
    fault === 'eof-no-newline'
      ? `${code('# EOF')} is not followed by a line feed.`
      : 'The last line does not end in a line feed.',
  consequence: ({ fault }) =>
    fault === 'eof-no-newline'
      ? 'No consumer judged here minds; the specification asks for the line feed with SHOULD.'
      : 'The dump may have been cut off in the middle of this line, so that what stands there may be wrong.',
  fix: () => 'Write a line feed after the last line.',
};
