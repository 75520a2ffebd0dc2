import type { Tables } from '../../../store/tables.ts';
import { lintFamilies, type LintFamilies, type LintFamily } from './lint-families.ts';

/** A dump as promlint sees it. */
export class LintDump {
  readonly tables: Tables;
  #made: LintFamilies;

  constructor(tables: Tables) {
    this.tables = tables;
    this.#made = lintFamilies(tables);
  }

  get families(): readonly LintFamily[] {
    return this.#made.families;
  }

  familyOfName(name: number): LintFamily {
    return this.#made.ofName[name]!;
  }
}

const known = new WeakMap<Tables, LintDump>();

/** Made once for all checks of a dump. */
export function lintDumpOf(tables: Tables): LintDump {
  let dump = known.get(tables);
  if (dump === undefined) known.set(tables, (dump = new LintDump(tables)));
  return dump;
}
