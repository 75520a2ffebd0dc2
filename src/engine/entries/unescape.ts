// Escapes as the server undoes them: in one pass, and a backslash before anything else stays.

const IN_STRING = /\\([\\"n])/g;
const IN_TEXT_HELP = /\\([\\n])/g;

/** Of a label name or value, and of HELP in OpenMetrics. */
export function unescapeString(text: string): string {
  return unescape(text, IN_STRING);
}

/** Of HELP in the text format, where a quote needs none. */
export function unescapeTextHelp(text: string): string {
  return unescape(text, IN_TEXT_HELP);
}

function unescape(text: string, escapes: RegExp): string {
  if (!text.includes('\\')) return text;
  return text.replace(escapes, (_, char: string) => (char === 'n' ? '\n' : char));
}
