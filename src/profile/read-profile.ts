// Reads a profile out of its JSON text:
//
//   { "version": 1,
//     "rules": { "prom/final-newline": "off", "lint/counter-total": "info" },
//     "waive": [ { "rule": "prom/grouping", "family": "jobs", "note": "…", "until": "2027-01-31" } ] }

import { RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { JsonShape, type ReadFile } from './json-shape.ts';
import { SETTINGS, type Profile, type Setting, type Waiver } from './profile.ts';

const VERSION = 1;

export function readProfile(text: string): ReadFile<Profile> {
  const shape = new JsonShape();
  const { version, rules, waive } = shape.fields(
    shape.parse(text),
    '',
    ['version'],
    ['rules', 'waive'],
  );
  shape.version(version, VERSION);
  const waivers = waive === undefined ? [] : shape.list(waive, 'waive');
  return shape.answer({
    rules: rules === undefined ? new Map() : readRules(rules, shape),
    waivers: waivers.map((value, index) => readWaiver(value, `waive[${index}]`, shape)),
  });
}

function readRules(value: unknown, shape: JsonShape): Map<RuleId, Setting> {
  const rules = new Map<RuleId, Setting>();
  for (const [rule, setting] of Object.entries(shape.object(value, 'rules'))) {
    const at = `rules[${JSON.stringify(rule)}]`;
    if (!isRule(rule)) shape.refuse({ kind: 'rule-unknown', at: 'rules', rule });
    else rules.set(rule, readSetting(shape.text(setting, at), at, shape));
  }
  return rules;
}

function readSetting(word: string, at: string, shape: JsonShape): Setting {
  const setting = SETTINGS.find((each) => each === word);
  if (setting === undefined) shape.refuse({ kind: 'word-unknown', at, word, known: SETTINGS });
  return setting ?? 'off';
}

function readWaiver(value: unknown, at: string, shape: JsonShape): Waiver {
  const fields = shape.fields(value, at, ['rule', 'note'], ['family', 'until']);
  const rule = shape.text(fields.rule, `${at}.rule`);
  if (!isRule(rule)) shape.refuse({ kind: 'rule-unknown', at: `${at}.rule`, rule });
  const { family, until } = fields;
  return {
    rule: rule as RuleId,
    note: shape.text(fields.note, `${at}.note`),
    ...(family === undefined ? {} : { family: shape.text(family, `${at}.family`) }),
    ...(until === undefined ? {} : { until: readDay(until, `${at}.until`, shape) }),
  };
}

/** A day of the calendar as ISO 8601 writes it. */
function readDay(value: unknown, at: string, shape: JsonShape): string {
  const text = typeof value === 'string' ? value : '';
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // V8 takes the 30th of February for the 2nd of March.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isDay) shape.refuse({ kind: 'wrong-type', at, wanted: 'date' });
  return text;
}

function isRule(id: string): id is RuleId {
  return (RULE_IDS as readonly string[]).includes(id);
}
