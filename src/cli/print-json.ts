// What is printed for programs: JSON in which nothing can act on a terminal.

/** What could act on a terminal stands in it as an escape. */
export function jsonText(value: unknown): string {
  return escapeHidden(JSON.stringify(value));
}

/** Characters that JSON allows as they are and a terminal obeys or hides: DEL, C1, bidi marks. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escapeHidden(json: string): string {
  return json.replace(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
