// What can have happened to a dump between the program that wrote it and this page, and was
// undone before it was parsed. The closed list; what it is called stands in the texts.

interface RepairFacts {
  /** Something is missing or may be wrong whatever was mended: counts below are not the truth. */
  readonly lossy: boolean;
}

export const REPAIRS = {
  // Bytes
  'cut-compressed': { lossy: true }, // a compressed file ends early or is damaged
  'byte-order-mark': { lossy: false },
  'utf-16': { lossy: false },
  'cr-line-ends': { lossy: false }, // lines end in CR alone
  'crlf-line-ends': { lossy: false },

  // What carried the text
  'json-string': { lossy: false },
  'html-page': { lossy: false }, // the text of a saved page
  'html-entities': { lossy: false }, // &quot; for "
  'ansi-escapes': { lossy: false }, // colours of a terminal
  'terminal-lines': { lossy: false }, // prompts, commands, the frame of `script`
  'http-transcript': { lossy: false }, // headers and chatter of curl, wget and their like
  'spliced-lines': { lossy: false }, // a line that curl's own words had cut in two
  'chunked-framing': { lossy: false }, // sizes of Transfer-Encoding: chunked
  'trace-ascii': { lossy: true }, // curl --trace-ascii writes a dot for every line feed
  'several-responses': { lossy: true }, // bodies of more than one response, one after the other

  // What was put around or into the lines
  'markdown-fence': { lossy: false },
  'surrounding-text': { lossy: false }, // sentences before and after the dump
  'quote-prefix': { lossy: false }, // > of mail and Markdown
  'line-numbers': { lossy: false }, // nl, cat -n, grep -n
  'file-prefix': { lossy: false }, // grep -H
  'log-prefix': { lossy: false }, // pod, service, time: kubectl, docker compose, journalctl
  indentation: { lossy: false },
  'visible-ends': { lossy: false }, // cat -A: $ at every end, ^I, M-
  'odd-blanks': { lossy: false }, // no-break spaces, zero-width spaces
  'smart-quotes': { lossy: false },
  diff: { lossy: true },
  'wrapped-lines': { lossy: true }, // lines broken at the width of a terminal
} as const satisfies Readonly<Record<string, RepairFacts>>;

export type RepairId = keyof typeof REPAIRS;
