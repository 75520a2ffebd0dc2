// Looks for signs in a dump. Everything that takes a pass over it is done once.

import { NO_LINE, NONE } from '../../../model/ids.ts';
import { METRIC_TYPES } from '../../../model/metric-type.ts';
import type { Tables } from '../../store/tables.ts';
import type { Clue, NameSign, Sign } from './declaration.ts';
import type { Habits } from './habit.ts';
import type { BodyText } from './number-habits.ts';
import { spellingOf } from './spelling.ts';

/** Names and help texts beyond these are not looked at one by one. */
const MOST_FAMILIES = 20_000;

export class Clues {
  readonly #tables: Tables;
  readonly #habits: Habits;
  readonly #body: BodyText | undefined;
  readonly #rowOfName: Uint32Array; // StringId → NameRow or NONE
  readonly #familyOfName: Uint32Array; // StringId → FamilyRow or NONE
  readonly #names: string[] = []; // of families
  readonly #helps: string[] = [];

  constructor(tables: Tables, habits: Habits, body: BodyText | undefined) {
    this.#tables = tables;
    this.#habits = habits;
    this.#body = body;
    const { names, families, strings } = tables;
    this.#rowOfName = new Uint32Array(strings.length).fill(NONE);
    this.#familyOfName = new Uint32Array(strings.length).fill(NONE);
    for (let row = 0; row < names.length; row++) {
      this.#rowOfName[names.string[row]!] = row;
      this.#familyOfName[names.string[row]!] = names.family[row]!;
    }
    for (let row = 0; row < families.length; row++) {
      this.#familyOfName[families.name[row]!] = row;
      if (row >= MOST_FAMILIES) continue;
      this.#names.push(strings.text(families.name[row]!));
      const help = families.help[row]!;
      this.#helps.push(help === NONE ? '' : strings.text(help));
    }
  }

  /** What shows that `clue` holds, or undefined. */
  evidence(clue: Clue): string[] | undefined {
    const signs: readonly Sign[] = 'length' in clue ? clue : [clue];
    const evidence: string[] = [];
    for (const sign of signs) {
      const found = this.#look(sign);
      if (found === undefined) return undefined;
      evidence.push(found);
    }
    return evidence;
  }

  /** Families whose names begin with one of `prefixes`; all of them without prefixes. */
  countFamilies(prefixes: readonly string[] | undefined): number {
    if (prefixes === undefined) return this.#tables.families.length;
    return this.#names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix))).length;
  }

  #look(sign: Sign): string | undefined {
    if ('name' in sign) return this.#lookForName(sign);
    if ('prefix' in sign) {
      const found = this.countFamilies([sign.prefix]);
      return found >= sign.families ? `${sign.prefix}…` : undefined;
    }
    if ('help' in sign) return this.#lookForHelp(sign.help, sign.everywhere === true);
    if ('label' in sign) return this.#lookForLabel(sign.label, sign.value);
    if ('habit' in sign) return this.#habits.get(sign.habit);
    if ('quantiles' in sign) return this.#lookForQuantiles(sign.quantiles);
    return this.#lookForTypeWord(sign.typeWord);
  }

  #lookForName(sign: NameSign): string | undefined {
    const { strings, families } = this.#tables;
    const string = strings.find(sign.name);
    const family = string === undefined ? NONE : this.#familyOfName[string]!;
    if (string === undefined || family === NONE) return undefined;
    if (sign.type !== undefined && METRIC_TYPES[families.type[family]!] !== sign.type) {
      return undefined;
    }
    if (sign.help !== undefined) {
      const help = families.help[family]!;
      if (help === NONE || !fits(strings.text(help), sign.help)) return undefined;
    }
    if (sign.label !== undefined && !this.#carries(string, sign.label)) return undefined;
    if (sign.spelt === undefined) return sign.name;
    const value = this.#valueOf(family);
    if (value === undefined) return this.#body === undefined ? sign.name : undefined;
    return sign.spelt.test(value) ? `${sign.name} ${value}` : undefined;
  }

  /** Whether some series of the name, or else of the family of that name, carries the label. */
  #carries(nameOrFamily: number, label: string): boolean {
    const { series, names, labels, strings } = this.#tables;
    const wanted = strings.find(label);
    const name = this.#rowOfName[nameOrFamily]!;
    const family = this.#familyOfName[nameOrFamily]!;
    if (wanted === undefined) return false;
    for (let row = 0; row < series.length; row++) {
      const own = series.name[row]!;
      if (name === NONE ? names.family[own] !== family : own !== name) continue;
      for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
        if (labels.name[pair] === wanted) return true;
      }
    }
    return false;
  }

  /** The value of the family's first sample as written, where there is a text to look at. */
  #valueOf(family: number): string | undefined {
    const line = this.#tables.families.firstSampleLine[family]!;
    if (this.#body === undefined || line === NO_LINE) return undefined;
    return spellingOf(this.#body.bytesOf(line))?.value;
  }

  #lookForHelp(help: string, everywhere: boolean): string | undefined {
    const texts = this.#helps.filter((text) => text !== '');
    const found = everywhere
      ? texts.length > 0 && texts.every((text) => fits(text, help))
      : texts.some((text) => fits(text, help));
    return found ? `# HELP … ${help}` : undefined;
  }

  #lookForLabel(label: string, value: string | undefined): string | undefined {
    const { strings, labels } = this.#tables;
    const name = strings.find(label);
    const wanted = value === undefined ? undefined : strings.find(value);
    if (name === undefined || (value !== undefined && wanted === undefined)) return undefined;
    for (let at = labels.name.indexOf(name); at >= 0; at = labels.name.indexOf(name, at + 1)) {
      if (wanted === undefined) return label;
      if (labels.value[at] === wanted) return `${label}="${value!}"`;
    }
    return undefined;
  }

  #lookForQuantiles(quantiles: readonly string[]): string | undefined {
    const { strings, labels, series } = this.#tables;
    const quantile = strings.find('quantile');
    if (quantile === undefined) return undefined;
    const wanted = quantiles.map((value) => strings.find(value));
    // They stand one after the other, on neighbouring series.
    const seen: number[] = [];
    for (let row = 0; row < series.length; row++) {
      const start = series.labelStart[row]!;
      const end = series.labelStart[row + 1]!;
      for (let pair = start; pair < end; pair++) {
        if (labels.name[pair] === quantile) seen.push(labels.value[pair]!);
      }
      if (seen.length >= wanted.length * 2) break;
    }
    const fitting = wanted.every((value, i) => value !== undefined && seen[i] === value);
    const more = seen.length > wanted.length && seen[wanted.length] !== wanted[0];
    return fitting && !more ? quantiles.map((value) => `quantile="${value}"`).join(' ') : undefined;
  }

  #lookForTypeWord(word: string): string | undefined {
    const { families } = this.#tables;
    const invalid = METRIC_TYPES.indexOf('invalid');
    if (this.#body === undefined) return undefined;
    for (let row = 0; row < families.length; row++) {
      if (families.type[row] !== invalid) continue;
      const line = new TextDecoder().decode(this.#body.bytesOf(families.typeLine[row]!));
      if (line.trimEnd().endsWith(` ${word}`)) return `# TYPE … ${word}`;
    }
    return undefined;
  }
}

/** Whether `text` is `wanted`, or begins so when that ends with an ellipsis. */
function fits(text: string, wanted: string): boolean {
  return wanted.endsWith('…') ? text.startsWith(wanted.slice(0, -1)) : text === wanted;
}
