// A strict reader of the part of XML 1.0 that reports use: elements, attributes in double quotes,
// text, the five named entities. Anything else throws with its place.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

// XML 1.0, 2.2: Char. With the flag `u` a half of a pair is a character of its own.
const NOT_A_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

export function parseXml(document: string): XmlElement {
  const odd = NOT_A_CHARACTER.exec(document);
  if (odd !== null) throw new Error(`no character of XML at ${odd.index}`);
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('no declaration');
  let at = declaration.length;

  const take = (pattern: RegExp): RegExpExecArray => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(document);
    if (found === null) {
      throw new Error(`no ${pattern.source} at ${at}: ${document.slice(at, at + 40)}`);
    }
    at = sticky.lastIndex;
    return found;
  };
  const ahead = (text: string): boolean => document.startsWith(text, at);

  const element = (): XmlElement => {
    const name = take(/<([a-z][a-z-]*)/)[1] ?? '';
    const attributes: Record<string, string> = {};
    while (ahead(' ')) {
      const [, key = '', value = ''] = take(/ ([a-z]+)="([^"<]*)"/);
      if (key in attributes) throw new Error(`${key} twice at ${at}`);
      attributes[key] = decoded(value);
    }
    take(/>/);
    const children: XmlElement[] = [];
    let text = '';
    while (!ahead('</')) {
      if (ahead('<')) children.push(element());
      else text += decoded(take(/[^<]+/)[0]);
    }
    if (take(/<\/([a-z-]+)>/)[1] !== name) throw new Error(`${name} is not closed at ${at}`);
    return { name, attributes, children, text };
  };

  const root = element();
  if (document.slice(at) !== '\n') throw new Error(`something follows at ${at}`);
  return root;
}

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error('the end of a CDATA section outside of one');
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const char = whole.endsWith(';') ? ENTITIES[name] : undefined;
    if (char === undefined) throw new Error(`no entity: ${whole}`);
    return char;
  });
}
