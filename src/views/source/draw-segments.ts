// Builds the pieces of a line by hand. A drag through a million lines draws some thousand pieces a
// frame; as components, each with blocks of its own, they took several times as long.

import { groupByMark, type Segment } from './segments.ts';

export interface Drawn {
  readonly content: DocumentFragment;
  /** The match that the reader is at, if it is among them. */
  readonly current?: Element;
}

/** `hiddenTitle` says what a character is that does not show, given what stands for it. */
export function drawSegments(
  segments: readonly Segment[],
  hiddenTitle: (shown: string) => string,
): Drawn {
  const content = document.createDocumentFragment();
  let current: Element | undefined;
  for (const group of groupByMark(segments)) {
    const mark = group[0]?.mark;
    const pieces = group.map((segment) => drawPiece(segment, hiddenTitle));
    if (mark === undefined) {
      content.append(...pieces);
      continue;
    }
    const element = document.createElement('mark');
    element.append(...pieces);
    if (mark.current) {
      element.className = 'current';
      current = element;
    }
    content.append(element);
  }
  return { content, ...(current === undefined ? {} : { current }) };
}

function drawPiece({ text, tint, hidden }: Segment, hiddenTitle: (shown: string) => string) {
  const element = document.createElement('span');
  if (hidden === undefined || hidden === text) {
    element.className = hidden === undefined ? tint : 'tab';
    element.textContent = text;
  } else {
    element.className = 'hidden';
    element.title = hiddenTitle(hidden);
    element.textContent = hidden;
  }
  return element;
}
