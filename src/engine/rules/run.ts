// Runs every rule of a dialect over a dump: faults put into words, tables read.

import { NONE } from '../../model/ids.ts';
import type { Params } from '../../model/finding.ts';
import type { Cause } from '../consumers/consumer.ts';
import { FAULTS, type Fault } from '../formats/faults.ts';
import type { Tables } from '../store/tables.ts';
import { CauseLog } from './cause-log.ts';
import { FindingCollector, type RawFinding } from './finding-collector.ts';
import type { Report, Rule, RuleInput } from './rule.ts';

export interface RuleRun {
  readonly findings: readonly RawFinding[];
  readonly dropped: number;
  readonly causes: CauseLog;
  /** Rules that were asked and had nothing to say. */
  readonly silent: readonly Rule[];
}

export function runRules(input: RuleInput, rules: readonly Rule[]): RuleRun {
  const collector = new FindingCollector();
  const causes = new CauseLog();
  const asked = rules.filter((rule) => rule.dialects.includes(input.dialect));
  const spoke = new Set<Rule>();
  const faultRows = faultRowsByCode(input.tables);
  const claimed = new Set<Fault>();
  for (const rule of asked) {
    const before = collector.findings.length;
    collector.begin(rule);
    for (const fault of rule.faults ?? []) {
      claimed.add(fault);
      tellFaults(input.tables, rule, fault, faultRows.get(fault), collector, causes);
    }
    rule.check?.(input, reporter(input.tables, rule, collector, causes));
    if (collector.findings.length > before) spoke.add(rule);
  }
  logUnclaimed(input.tables, faultRows, claimed, causes);
  return {
    findings: collector.findings,
    dropped: collector.dropped,
    causes,
    silent: asked.filter((rule) => !spoke.has(rule)),
  };
}

function faultRowsByCode({ faults }: Tables): Map<Fault, number[]> {
  const rows = new Map<Fault, number[]>();
  for (let row = 0; row < faults.length; row++) {
    const fault = FAULTS[faults.code[row]!]!;
    const known = rows.get(fault);
    if (known === undefined) rows.set(fault, [row]);
    else known.push(row);
  }
  return rows;
}

function tellFaults(
  tables: Tables,
  rule: Rule,
  fault: Fault,
  rows: readonly number[] | undefined,
  collector: FindingCollector,
  causes: CauseLog,
): void {
  if (rows === undefined) return;
  const { faults } = tables;
  const familyOf = familyNames(tables);
  for (const row of rows) {
    const family = familyOf(faults.name[row]!);
    const detail = faults.detail[row]!;
    const params = {
      fault,
      name: family,
      text: detail === NONE ? '' : tables.strings.text(detail),
    };
    const line = faults.line[row]!;
    const column = faults.column[row]!;
    collector.add(family, params, { line, part: 'line', column, extent: faults.extent[row]! }, [
      fault,
      rule.id,
    ]);
    causes.add(fault, line, column, rule.id, params);
    causes.add(rule.id, line, column, rule.id, params);
  }
}

/** A fault that no rule of this dialect claims may still decide a verdict. */
function logUnclaimed(
  { faults }: Tables,
  faultRows: ReadonlyMap<Fault, readonly number[]>,
  claimed: ReadonlySet<Fault>,
  causes: CauseLog,
): void {
  for (const [fault, rows] of faultRows)
    if (!claimed.has(fault))
      for (const row of rows)
        causes.add(fault, faults.line[row]!, faults.column[row]!, undefined, {});
}

/** StringId of a sample name or declared name → name of its family; decoded once each. */
function familyNames({ names, families, strings }: Tables): (string: number) => string {
  const familyOfString = new Map<number, number>();
  for (let name = 0; name < names.length; name++)
    familyOfString.set(names.string[name]!, families.name[names.family[name]!]!);
  const decoded = new Map<number, string>();
  return (string) => {
    if (string === NONE) return '';
    const own = familyOfString.get(string) ?? string;
    let text = decoded.get(own);
    if (text === undefined) decoded.set(own, (text = strings.text(own)));
    return text;
  };
}

const NO_PARAMS: Params = {};

function reporter(
  { families, strings }: Tables,
  rule: Rule,
  collector: FindingCollector,
  causes: CauseLog,
): Report {
  const decoded = new Map<number, string>();
  const nameOf = (family: number | undefined) => {
    if (family === undefined || family === NONE) return '';
    let text = decoded.get(family);
    if (text === undefined) decoded.set(family, (text = strings.text(families.name[family]!)));
    return text;
  };
  const causesOf = new Map<string, readonly Cause[]>();
  const ownCauses = (variant = '', also = '') => {
    const key = `${variant} ${also}`;
    let own = causesOf.get(key);
    if (own === undefined) {
      const variants = [variant, also].filter((name) => name !== '');
      own = [rule.id, ...variants.map((name): Cause => `${rule.id}:${name}`)];
      causesOf.set(key, own);
    }
    return own;
  };
  return (where, params = NO_PARAMS) => {
    const own = ownCauses(where.variant, where.also);
    const place = { line: where.line, part: where.part ?? 'line' };
    collector.add(nameOf(where.family), params, place, own);
    for (const cause of own) causes.add(cause, where.line, 0, rule.id, params);
  };
}
