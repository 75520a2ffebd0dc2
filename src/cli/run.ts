// The command from its arguments to its exit status, whatever process it runs in.

import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import { parse } from './parse.ts';
import { quantiles } from './quantiles.ts';
import { speechIn, type Speech } from './speech.ts';
import { CLEAN, UNUSABLE, type Status } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { sentence, terminalOf } from './terminal.ts';
import type { Problem } from './words.ts';

/** `args` begin after the name of the program. */
export async function run(
  args: readonly string[],
  version: string,
  around: Surroundings,
): Promise<Status> {
  const { language, command } = readArguments(args);
  const speech = speechIn(language);
  switch (command.kind) {
    case 'help':
      around.stdout.write(speech.cli.help);
      return CLEAN;
    case 'version':
      around.stdout.write(`exposcope ${version}\n`);
      return CLEAN;
    case 'unusable': {
      const { paint } = terminalOf(around.stderr, around.env);
      const words = problemWords(command.problem, speech);
      around.stderr.write(`exposcope: ${sentence(words, paint)}\n`);
      return UNUSABLE;
    }
    case 'check':
      return check(command.options, { speech, around, version });
    case 'quantiles':
      return quantiles(command.options, speech, around);
    case 'parse':
      return parse(command.options, speech, around);
  }
}

function problemWords(problem: Problem, { cli }: Speech): string {
  const says = cli.problem;
  switch (problem.kind) {
    case 'no-command':
      return says.noCommand;
    case 'unknown-command':
      return says.unknownCommand(problem.command);
    case 'unknown-option':
      return says.unknownOption(problem.option);
    case 'option-of-another':
      return says.optionOfAnother(problem.option, problem.command);
    case 'value-missing':
      return says.valueMissing(problem.option);
    case 'value-not-taken':
      return says.valueNotTaken(problem.option);
    case 'value-unknown':
      return says.valueUnknown(problem.option, problem.value, problem.known);
    case 'value-no-number':
      return says.valueNoNumber(problem.option, problem.value);
    case 'no-files':
      return says.noFiles;
    case 'one-file-only':
      return says.oneFileOnly(problem.command);
    case 'stdin-twice':
      return says.stdinTwice;
    case 'option-against':
      return says.optionAgainst(problem.option, problem.other);
  }
}
