// For GitHub Actions: a workflow command a finding, which the runner shows beside the line.
//
//   ::error file=a.prom,line=3,col=9,endColumn=12,title=prom/bad-value::The value of a_total is …
//
// Escaping: actions/toolkit, packages/core/src/command.ts. A line break would begin another
// command, and so could be one of the dump's making.

import type { Place } from '../../model/finding.ts';
import type { Level } from '../../model/level.ts';
import { bareProse } from '../../texts/prose.ts';
import { visible } from '../../texts/say.ts';
import { messageOf } from '../finding-message.ts';
import { STDIN } from '../words.ts';
import type { OutputFormat } from './format.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Level,
  string
>;

export const github: OutputFormat = {
  id: 'github',

  begin: ({ speech, consumer }) => ({
    file({ file, findings, outcome }) {
      const commands = findings.map((finding) => {
        const title = `${finding.rule} ${speech.cli.times(finding.count)}`;
        const message = messageOf(finding, speech);
        return command(COMMANDS[finding.level], { file, title, at: finding.places[0] }, message);
      });
      if (outcome.kind !== 'passed') {
        const title = speech.cli.verdictOf(consumer);
        commands.push(command('error', { file, title, at: outcome.at }, [outcome.says]));
      }
      return commands.join('');
    },
    unread({ file, name, problem }) {
      return command('error', { file, title: name, at: undefined }, [bareProse(problem)]);
    },
    end: () => '',
  }),
};

interface Where {
  readonly file: string;
  readonly title: string;
  readonly at: (Pick<Place, 'line' | 'column'> & Partial<Place>) | undefined;
}

function command(name: string, { file, title, at }: Where, message: readonly string[]): string {
  const properties = [
    ...(file === STDIN ? [] : [`file=${property(file)}`]),
    ...(at === undefined ? [] : [`line=${at.line}`, `col=${at.column}`]),
    ...(at?.length === undefined ? [] : [`endColumn=${at.column + at.length - 1}`]),
    `title=${property(title)}`,
  ];
  return `::${name} ${properties.join(',')}::${data(message.map(visible).join('\n'))}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(visible(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
