// Label selectors as PromQL reads them, made from pieces of a dump.

import type { LabelPair } from '../protocol/family-page.ts';

const METRIC_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LABEL_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/**
 * The selector of any of `names` with all of `pairs`; '' as a value asks for series without the
 * label. `matchers` are further ones as somebody wrote them.
 */
export function selector(
  names: readonly string[],
  pairs: readonly LabelPair[],
  matchers = '',
): string {
  const [first = '', ...others] = names;
  const plain = others.length === 0 && METRIC_NAME.test(first);
  const pattern = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const ofName = others.length > 0 ? `__name__=~${quoted(pattern)}` : quoted(first);
  const all = [
    ...(plain ? [] : [ofName]),
    ...(matchers === '' ? [] : [matchers]),
    ...pairs.map(([label, value]) => `${labelName(label)}=${quoted(value)}`),
  ];
  return `${plain ? first : ''}${all.length === 0 ? '' : `{${all.join(',')}}`}`;
}

const SELECTOR = /^\s*([\w:]*)\s*\{(.*)\}\s*$/s;

/** A search that is a selector: its plain name, if it has one, and what stands in its braces. */
export function partsOfSelector(
  search: string,
): { readonly name: string; readonly matchers: string } | undefined {
  const found = SELECTOR.exec(search);
  if (found === null) return undefined;
  const [, name = '', inside = ''] = found;
  return { name, matchers: inside.trim().replace(/\s*,$/, '') };
}

function labelName(label: string): string {
  return LABEL_NAME.test(label) ? label : quoted(label);
}

/** What hides or reorders text, and so must not reach a terminal as it is. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A string in double quotes, with the escapes of Go that PromQL reads. */
function quoted(text: string): string {
  const safe = text.replace(/[\\"]/g, '\\$&').replace(HIDDEN, (char) => {
    const hex = char.codePointAt(0)!.toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
  });
  return `"${safe}"`;
}
