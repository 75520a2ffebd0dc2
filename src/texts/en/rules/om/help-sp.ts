import type { RuleText } from '../../../say.ts';

export const helpSp: RuleText = {
  title: 'A metadata line has a name, a space and its text',
  sentence: ({ fault, name }, { code }) =>
    fault === 'help-no-text' || fault === 'unit-no-text'
      ? `The ${code(fault === 'help-no-text' ? 'HELP' : 'UNIT')} line of ${code(name)} ends right after the name.`
      : 'This line of metadata has no name.',
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: ({ fault, name }, { code }) =>
    fault === 'help-no-text'
      ? `Write ${code(`# HELP ${String(name)} `)} with a space at the end when there is no text, or leave the line out.`
      : fault === 'unit-no-text'
        ? `Write ${code(`# UNIT ${String(name)} `)} with a space at the end when there is no unit, or leave the line out.`
        : 'Remove the line, or complete it.',
};
