// What wget, GNU's and BusyBox's, writes around headers and body.

const LONGEST = 1000;
const BEFORE =
  /^(?:--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d-- {2}|Resolving |Connecting to |Reusing existing connection|HTTP request sent|Proxy request sent|Length: |Location: .* \[following\]|Saving to: |Remote file exists|WARNING: |writing to stdout$|\s*$)/;
const AFTER =
  /^(?: *\d+K [ .,]+.*|(?:\r|-) *\S* *\d+%.*|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \([\d.,]+ [KMG]?B\/s\) - .*|written to stdout|\s*)$/;

const OPENS = /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d-- {2}\S|^ {2}HTTP\/\d(?:\.\d)? \d{3}\b/;

/** Between two responses, or between headers and body. Blank lines are of this kind. */
export function isWgetBefore(text: string): boolean {
  return text.length <= LONGEST && BEFORE.test(text);
}

/** After the body. Blank lines are of this kind. */
export function isWgetAfter(text: string): boolean {
  return text.length <= LONGEST && AFTER.test(text);
}

/** A line that only a transcript of wget has. */
export function opensWget(text: string): boolean {
  return OPENS.test(text);
}

/** The address in `--2026-11-22 10:00:00--  http://host/metrics`; '' in any other line. */
export function wgetUrl(text: string): string {
  return /^--\S+ \S+-- {2}(\S+)/.exec(text)?.[1] ?? '';
}
