// Writes families as client_golang does: HELP, then TYPE, samples with their labels in order, in
// the text format or in OpenMetrics.

export type Format = 'text' | 'openmetrics';

export type Labels = Readonly<Record<string, string>>;

export interface Exemplar {
  readonly labels: Labels;
  readonly value: number;
  /** Seconds since the epoch. */
  readonly at: number;
}

export interface Sample {
  /** Behind the name of the family: `_bucket`, `_sum`; '' for none. */
  readonly suffix: string;
  readonly labels: Labels;
  readonly value: number;
  readonly exemplar?: Exemplar;
}

export interface Family {
  /** As in the program: a counter has its `_total`. */
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
  readonly help: string;
  readonly samples: readonly Sample[];
}

const TOTAL = '_total';

/** All families by name, as a registry gathers them. */
export function exposition(families: readonly Family[], format: Format): string {
  const sorted = [...families].sort((a, b) => (a.name < b.name ? -1 : 1));
  const body = sorted.map((family) => familyText(family, format)).join('');
  return format === 'openmetrics' ? `${body}# EOF\n` : body;
}

function familyText({ name, type, help, samples }: Family, format: Format): string {
  // OpenMetrics names a counter's family without the suffix of its samples.
  const declared =
    format === 'openmetrics' && type === 'counter' && name.endsWith(TOTAL)
      ? name.slice(0, -TOTAL.length)
      : name;
  const lines = samples.map((sample) => sampleLine(name, sample, format));
  return [
    `# HELP ${declared} ${escapeHelp(help)}`,
    `# TYPE ${declared} ${type}`,
    ...lines,
    '',
  ].join('\n');
}

function sampleLine(name: string, { suffix, labels, value, exemplar }: Sample, format: Format) {
  const line = `${name}${suffix}${labelText(labels)} ${floatText(value, format)}`;
  if (exemplar === undefined || format === 'text') return line;
  const at = exemplar.at.toFixed(3);
  return `${line} # ${labelText(exemplar.labels) || '{}'} ${floatText(exemplar.value, format)} ${at}`;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escapeValue(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}

function escapeHelp(help: string): string {
  return help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

/** Go writes an exponent outside of these. */
const LEAST_PLAIN_EXPONENT = -4;
const MOST_PLAIN_EXPONENT = 5;

/** A float as Go's `strconv.FormatFloat(v, 'g', -1, 64)`; OpenMetrics adds `.0` to whole numbers. */
export function floatText(value: number, format: Format): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const text = value === 0 ? '0' : goFloat(value);
  return format === 'openmetrics' && /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function goFloat(value: number): string {
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  const digits = mantissa.replace(/\D/g, '').length;
  if (exponent >= LEAST_PLAIN_EXPONENT && exponent <= MOST_PLAIN_EXPONENT) {
    return value.toFixed(Math.max(digits - 1 - exponent, 0));
  }
  const sign = exponent < 0 ? '-' : '+';
  return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
