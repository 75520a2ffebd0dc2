// What SARIF 2.1.0 requires of the parts of a log that a check writes, by hand after the standard.
// Whatever stands nowhere in the standard's list of properties is refused too.

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, at: string, problems: string[]) => void;

const text: Check = (value, at, problems) => {
  if (typeof value !== 'string' || value === '') problems.push(`${at} is no text`);
};
const flag: Check = (value, at, problems) => {
  if (typeof value !== 'boolean') problems.push(`${at} is no boolean`);
};
const atLeast =
  (least: number): Check =>
  (value, at, problems) => {
    if (!Number.isInteger(value) || Number(value) < least)
      problems.push(`${at} is ${String(value)}`);
  };
const oneOf =
  (...words: string[]): Check =>
  (value, at, problems) => {
    if (!words.includes(value as string)) problems.push(`${at} is ${String(value)}`);
  };
const like =
  (pattern: RegExp): Check =>
  (value, at, problems) => {
    if (typeof value !== 'string' || !pattern.test(value)) problems.push(`${at}: ${String(value)}`);
  };
const list =
  (each: Check): Check =>
  (value, at, problems) => {
    if (!Array.isArray(value)) return void problems.push(`${at} is no array`);
    value.forEach((item, index) => each(item, `${at}[${index}]`, problems));
  };
const object =
  (needed: Readonly<Record<string, Check>>, allowed: Readonly<Record<string, Check>> = {}): Check =>
  (value, at, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return void problems.push(`${at} is no object`);
    }
    const fields = value as Fields;
    for (const key of Object.keys(needed)) {
      if (!(key in fields)) problems.push(`${at}.${key} is missing`);
    }
    for (const [key, inside] of Object.entries(fields)) {
      const check = needed[key] ?? allowed[key];
      if (check === undefined) problems.push(`${at}.${key} is not known`);
      else check(inside, `${at}.${key}`, problems);
    }
  };

const message = object({ text });
const level = oneOf('none', 'note', 'warning', 'error');
/** RFC 3986: a URI or a relative reference, whose first segment holds no colon. */
const uri = like(/^(?:[a-z][a-z\d+.-]*:|(?![^/]*:))(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})+$/i);
const artifact = object({ uri }, { description: message });
const region = object({ startLine: atLeast(1), startColumn: atLeast(1), endColumn: atLeast(1) });
const location = object({ physicalLocation: object({ artifactLocation: artifact }, { region }) });
const fingerprints: Check = (value, at, problems) => {
  for (const [key, print] of Object.entries(value as Fields)) {
    text(print, `${at}.${key}`, problems);
    if (!/\/v\d+$/.test(key)) problems.push(`${at}.${key} has no version`);
  }
};

const descriptor = object(
  { id: text },
  { shortDescription: message, help: message, defaultConfiguration: object({}, { level }) },
);
const driver = object(
  { name: text },
  { version: text, language: like(/^[a-z]{2}(?:-[A-Z]{2})?$/), rules: list(descriptor) },
);
const result = object(
  { message },
  {
    ruleId: text,
    ruleIndex: atLeast(0),
    level,
    locations: list(location),
    relatedLocations: list(location),
    occurrenceCount: atLeast(1),
    partialFingerprints: fingerprints,
  },
);
const notification = object({ message }, { level, locations: list(location) });
const invocation = object(
  { executionSuccessful: flag },
  { exitCode: atLeast(0), toolExecutionNotifications: list(notification) },
);
const run = object(
  { tool: object({ driver }), results: list(result) },
  {
    invocations: list(invocation),
    columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
  },
);
const log = object({ version: oneOf('2.1.0'), runs: list(run) }, { $schema: uri });

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
}

/** What is wrong with a log, a line each; beyond shapes, that each result points at its rule. */
export function sarifProblems(value: unknown): string[] {
  const problems: string[] = [];
  log(value, 'log', problems);
  if (problems.length > 0) return problems;
  for (const { tool, results } of (value as { runs: readonly Run[] }).runs) {
    const ids = tool.driver.rules.map(({ id }) => id);
    if (new Set(ids).size < ids.length) problems.push('a rule stands twice');
    for (const { ruleId, ruleIndex } of results) {
      if (ids[ruleIndex] !== ruleId) problems.push(`${ruleId} is not rule ${ruleIndex}`);
    }
    const idle = ids.filter((id) => !results.some(({ ruleId }) => ruleId === id));
    problems.push(...idle.map((id) => `${id} does not occur`));
  }
  return problems;
}
