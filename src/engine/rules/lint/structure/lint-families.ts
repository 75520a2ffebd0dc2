// The families that promlint judges.
//
// Its parser (prometheus/common, expfmt/text_parse.go) makes them line by line: a name that is a
// family already is that family; else a suffix is cut off if what remains is a summary or histogram
// by then; else a family of that name begins. So `h_bucket` before `# TYPE h histogram` is a family
// of its own for good. Families without samples are dropped at the end.

import { NO_LINE } from '../../../../model/ids.ts';
import {
  METRIC_TYPES,
  TYPE_COUNTER,
  TYPE_GAUGE,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_INVALID,
  TYPE_SUMMARY,
  TYPE_UNTYPED,
} from '../../../../model/metric-type.ts';
import { FAULTS } from '../../../formats/faults.ts';
import { META_HELP, META_TYPE, type Tables } from '../../../store/tables.ts';

export interface LintFamily {
  readonly serial: number;
  readonly name: string;
  /** One of promlint's types; all that it does not know are TYPE_UNTYPED. */
  type: number;
  hasHelp: boolean;
  /** FamilyRow that its samples belong to with us. */
  family: number;
  /** Its TYPE line, else its first sample. */
  line: number;
  hasSamples: boolean;
}

export interface LintFamilies {
  readonly families: readonly LintFamily[]; // those with samples
  readonly ofName: readonly LintFamily[]; // by NameRow
}

const TYPES = new Set([
  TYPE_COUNTER,
  TYPE_GAUGE,
  TYPE_HISTOGRAM,
  TYPE_SUMMARY,
  TYPE_GAUGEHISTOGRAM,
]);

export function lintFamilies(tables: Tables): LintFamilies {
  return tables.grammar === 'prometheus' ? asExpfmtReads(tables) : asDeclared(tables);
}

/** OpenMetrics, which promlint does not read: our own families. */
function asDeclared({ strings, families, names }: Tables): LintFamilies {
  const all = Array.from({ length: families.length }, (_, family): LintFamily => {
    const typeLine = families.typeLine[family]!;
    return {
      serial: family,
      name: strings.text(families.name[family]!),
      type: known(families.type[family]!),
      hasHelp: families.helpLine[family] !== NO_LINE,
      family,
      line: typeLine === NO_LINE ? families.firstSampleLine[family]! : typeLine,
      hasSamples: families.samples[family]! > 0,
    };
  });
  return {
    families: all.filter(({ hasSamples }) => hasSamples),
    ofName: Array.from(names.family, (family) => all[family]!),
  };
}

function known(type: number): number {
  return TYPES.has(type) ? type : TYPE_UNTYPED;
}

function asExpfmtReads(tables: Tables): LintFamilies {
  const { strings, names } = tables;
  const made = new FamilyMap();
  const ofName: LintFamily[] = [];
  const metadata = metadataOf(tables);
  let next = 0;
  // Name rows are in the order of their first sample.
  for (let name = 0; name < names.length; name++) {
    const line = names.firstLine[name]!;
    for (; next < metadata.length && metadata[next]!.line < line; next++)
      made.declare(metadata[next]!);
    const family = made.of(strings.text(names.string[name]!), line);
    if (!family.hasSamples) family.family = names.family[name]!;
    family.hasSamples = true;
    ofName.push(family);
  }
  for (; next < metadata.length; next++) made.declare(metadata[next]!);
  return { families: made.all.filter(({ hasSamples }) => hasSamples), ofName };
}

interface Declaration {
  readonly line: number;
  readonly name: string;
  readonly type?: number;
  readonly help?: true;
}

class FamilyMap {
  readonly all: LintFamily[] = [];
  #byName = new Map<string, LintFamily>();

  of(name: string, line: number): LintFamily {
    const found = this.#byName.get(name) ?? this.#folded(name);
    if (found !== undefined) return found;
    const family: LintFamily = {
      serial: this.all.length,
      name,
      type: TYPE_UNTYPED,
      hasHelp: false,
      family: 0,
      line,
      hasSamples: false,
    };
    this.#byName.set(name, family);
    this.all.push(family);
    return family;
  }

  declare({ name, line, type, help }: Declaration): void {
    const family = this.of(name, line);
    if (help === true) family.hasHelp = true;
    if (type === undefined) return;
    family.type = known(type);
    family.line = line;
  }

  #folded(name: string): LintFamily | undefined {
    const suffix = /.(_count|_sum|_bucket)$/.exec(name)?.[1];
    if (suffix === undefined) return undefined;
    const stem = this.#byName.get(name.slice(0, -suffix.length));
    if (stem === undefined) return undefined;
    const isHistogram = stem.type === TYPE_HISTOGRAM || stem.type === TYPE_GAUGEHISTOGRAM;
    const isSummary = stem.type === TYPE_SUMMARY && suffix !== '_bucket';
    return isHistogram || isSummary ? stem : undefined;
  }
}

/** TYPE and HELP lines in file order, with those that expfmt alone takes for such. */
function metadataOf(tables: Tables): Declaration[] {
  const { strings, metadata } = tables;
  const found = oddMetadata(tables);
  const isSorted = found.length === 0;
  for (let row = 0; row < metadata.length; row++) {
    const name = strings.text(metadata.name[row]!);
    const line = metadata.line[row]!;
    const value = metadata.value[row]!;
    if (metadata.kind[row] === META_TYPE && value !== TYPE_INVALID)
      found.push({ line, name, type: value });
    else if (metadata.kind[row] === META_HELP)
      found.push(strings.size(value) > 0 ? { line, name, help: true } : { line, name });
  }
  return isSorted ? found : found.sort((a, b) => a.line - b.line);
}

const LOOKALIKE = FAULTS.indexOf('comment-lookalike');
const TYPE_WORD = FAULTS.indexOf('type-word');
const GLUED = /^#(TYPE|HELP)[ \t]+([a-zA-Z_:][a-zA-Z0-9_:]*)[ \t]+([^ \t].*)$/s;

/** `#TYPE a gauge` needs no blank there, and backslashes in a type word fall away. */
function oddMetadata({ strings, faults }: Tables): Declaration[] {
  const found: Declaration[] = [];
  for (let row = 0; row < faults.length; row++) {
    const line = faults.line[row]!;
    if (faults.code[row] === TYPE_WORD) {
      const type = typeOf(strings.text(faults.detail[row]!).replaceAll('\\', ''));
      if (type >= 0) found.push({ line, name: strings.text(faults.name[row]!), type });
    }
    if (faults.code[row] !== LOOKALIKE) continue;
    const [, keyword, name = '', rest = ''] = GLUED.exec(strings.text(faults.detail[row]!)) ?? [];
    if (keyword === 'HELP') found.push({ line, name, help: true });
    const type = typeOf(rest);
    if (keyword === 'TYPE' && type >= 0) found.push({ line, name, type });
  }
  return found;
}

function typeOf(word: string): number {
  return METRIC_TYPES.indexOf(word.toLowerCase() as (typeof METRIC_TYPES)[number]);
}
