import type {
  FamilyDetail,
  FamilyText,
  SeriesQuery,
  SeriesView,
} from '../../../protocol/family-page.ts';
import { partsOfSelector, selector } from '../../../report/selector.ts';
import type { Words } from '../../../texts/en.ts';
import { visible } from '../../../texts/say.ts';

export type CopyKind = keyof Words['family']['copyAs'];
export const COPY_KINDS: readonly CopyKind[] = ['text', 'selector', 'markdown'];

/** What the page tells once something was copied, or could not be. */
type Notice = ['ok' | 'warning', string];

export interface CopySources {
  readonly detail: FamilyDetail;
  /** Of the series that are shown. */
  readonly query: SeriesQuery;
  readonly dumpName: string;
  /** Undefined when it could not be read, which is told elsewhere. */
  readonly text: () => Promise<FamilyText | undefined>;
}

export async function copyFamily(
  kind: CopyKind,
  { detail, query, dumpName, text }: CopySources,
  words: Words,
): Promise<Notice | undefined> {
  const { family: own } = words;
  if (kind === 'selector') {
    const parts = partsOfSelector(query.search);
    const names = detail.names.map(({ name }) => name);
    const asked = parts !== undefined && names.includes(parts.name) ? [parts.name] : names;
    const made = selector(
      asked.length === 0 ? [detail.family.name] : asked,
      query.pairs,
      parts?.matchers,
    );
    const isWhole = parts !== undefined || query.search.trim() === '';
    const done = isWhole
      ? own.copiedSelector
      : own.copiedWithoutSearch(visible(query.search.trim()));
    return write(made, done, own);
  }
  const found = await text();
  if (found === undefined) return undefined;
  if (kind === 'markdown') {
    const { familyMarkdown } = await import('../../../report/family-markdown.ts');
    const made = familyMarkdown({ dumpName, detail, text: found }, words);
    return write(made, own.copiedMarkdown, own);
  }
  const done =
    found.left === 0 ? own.copiedText(found.lines) : own.copiedPart(found.lines, found.left);
  return write(found.text, done, own);
}

export function copySeries({ name, labels }: SeriesView, words: Words['family']): Promise<Notice> {
  return write(selector([name], labels), words.rowCopied, words);
}

async function write(text: string, done: string, words: Words['family']): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (error instanceof DOMException) return ['warning', words.copyRefused];
    throw error;
  }
  return ['ok', done];
}
