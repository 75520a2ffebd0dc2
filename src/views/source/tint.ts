// What the parts of a line are, for the eye: names stand out, comments step back. Not a parser: a
// broken line is tinted as far as it goes, and nothing is judged.

export type Tint =
  | 'plain'
  | 'comment' // # and the text of HELP
  | 'keyword' // HELP, TYPE, UNIT, EOF
  | 'name'
  | 'label' // names of labels, braces, commas
  | 'string' // values of labels, quotes and all
  | 'value'
  | 'after'; // timestamp and exemplar

/** `text` from the end of the token before up to `end`, in UTF-16 units. */
export interface TintedRun {
  readonly end: number;
  readonly tint: Tint;
}

const COMMENT = /^([ \t]*#[ \t]*)(HELP|TYPE|UNIT|EOF)?([ \t]*)("(?:[^"\\]|\\.)*"?|[^ \t]*)?/;

/** The runs of a line, in order; the last one ends where the text does. */
export function tintLine(text: string): TintedRun[] {
  const runs: TintedRun[] = [];
  const add = (end: number, tint: Tint) => {
    if (end > (runs.at(-1)?.end ?? 0)) runs.push({ end, tint });
  };
  const comment = COMMENT.exec(text);
  if (comment !== null) {
    const [, sharp = '', keyword = '', blank = '', name = ''] = comment;
    if (keyword !== '') {
      add(sharp.length, 'comment');
      add(sharp.length + keyword.length + blank.length, 'keyword');
      add(sharp.length + keyword.length + blank.length + name.length, 'name');
    }
    add(text.length, 'comment');
    return runs;
  }
  let at = endOf(/[^ \t{]*/y, text, endOf(/[ \t]*/y, text, 0));
  add(at, 'name');
  at = endOf(/[ \t]*/y, text, at);
  if (text[at] === '{') at = addLabels(text, at, add);
  at = endOf(/[ \t]*[^ \t]*/y, text, at);
  add(at, 'value');
  add(text.length, 'after');
  return runs;
}

/** Tints from the opening brace at `at` to the closing one. Returns where that ends. */
function addLabels(text: string, at: number, add: (end: number, tint: Tint) => void): number {
  let end = at;
  while (end < text.length) {
    end = endOf(/[^"}]*/y, text, end);
    if (text[end] !== '"') {
      end = Math.min(text.length, end + 1);
      add(end, 'label');
      return end;
    }
    add(end, 'label');
    end = endOf(/"(?:[^"\\]|\\.)*"?/y, text, end);
    add(end, 'string');
  }
  return end;
}

function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return at + (sticky.exec(text)?.[0].length ?? 0);
}
