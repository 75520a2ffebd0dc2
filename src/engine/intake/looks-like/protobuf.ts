// Protobuf without its schema: enough to tell the messages of an exposition from those of a
// profile, and both from everything else.

/** A field of a message: its number, its wire type and where its content stands. */
interface Field {
  readonly number: number;
  readonly wire: number;
  readonly value: number; // of a varint
  readonly from: number;
  readonly to: number; // beyond the end where the message is cut
}

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

const FAMILY_NAME = 1;
const FAMILY_FIELDS = 5; // name, help, type, metric, unit
const MOST_TYPE = 5; // GAUGE_HISTOGRAM
const NAME = /^[a-zA-Z_:][^\p{Cc}]*$/u;

const SAMPLE_TYPE = 1;
const PROFILE_FIELDS = 14;
const PROFILE_VARINTS = new Set([7, 8, 9, 10, 12, 13, 14]);
const LEAST_PROFILE_FIELDS = 4;

/** Length-delimited io.prometheus.client.MetricFamily: the protobuf exposition. */
export function sniffProtobuf(head: Uint8Array): boolean {
  const length = readVarint(head, 0);
  if (length === undefined || length.value < 4) return false;
  const end = length.to + length.value;
  let hasName = false;
  let at = length.to;
  while (at < Math.min(end, head.length)) {
    const field = readField(head, at);
    if (field === undefined) return hasName && end > head.length;
    if (field.number < 1 || field.number > FAMILY_FIELDS || field.to > end) return false;
    if (field.wire !== (field.number === 3 ? VARINT : BYTES)) return false;
    if (field.number === 3 && field.value > MOST_TYPE) return false;
    if (!hasName) {
      if (field.number !== FAMILY_NAME || field.to > head.length) return false;
      if (!NAME.test(new TextDecoder().decode(head.subarray(field.from, field.to)))) return false;
      hasName = true;
    }
    at = field.to;
  }
  return hasName;
}

/** perftools.profiles.Profile, as Go's /debug/pprof serves it inside gzip. */
export function isProfile(head: Uint8Array): boolean {
  let fields = 0;
  let hasSampleType = false;
  for (let at = 0; at < head.length && fields < 64; fields++) {
    const field = readField(head, at);
    if (field === undefined || field.number < 1 || field.number > PROFILE_FIELDS) return false;
    const isVarint = PROFILE_VARINTS.has(field.number);
    if (field.wire !== (isVarint ? VARINT : BYTES)) return false;
    hasSampleType ||= field.number === SAMPLE_TYPE && isValueType(head, field);
    at = field.to;
  }
  return hasSampleType && fields >= LEAST_PROFILE_FIELDS;
}

/** ValueType holds two indexes into the table of strings and nothing else. */
function isValueType(head: Uint8Array, message: Field): boolean {
  for (let at = message.from; at < message.to;) {
    const field = readField(head, at);
    if (field?.wire !== VARINT || field.number < 1 || field.number > 2) return false;
    at = field.to;
  }
  return true;
}

function readField(bytes: Uint8Array, at: number): Field | undefined {
  const tag = readVarint(bytes, at);
  if (tag === undefined) return undefined;
  const number = Math.floor(tag.value / 8);
  const wire = tag.value % 8;
  if (wire === FIXED64 || wire === FIXED32) {
    const to = tag.to + (wire === FIXED64 ? 8 : 4);
    return { number, wire, value: 0, from: tag.to, to };
  }
  if (wire !== VARINT && wire !== BYTES) return undefined;
  const value = readVarint(bytes, tag.to);
  if (value === undefined) return undefined;
  const to = value.to + (wire === BYTES ? value.value : 0);
  return { number, wire, value: value.value, from: value.to, to };
}

const MOST_VARINT_BYTES = 10;

function readVarint(bytes: Uint8Array, at: number): { value: number; to: number } | undefined {
  let value = 0;
  for (let i = 0; i < MOST_VARINT_BYTES; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, to: at + i + 1 };
  }
  return undefined;
}

/** The text form of the same messages, which some clients can ask for. */
export function isProtobufText(text: string): boolean {
  return /^\s*(?:# .*\n\s*)*name: ?"[^"\n]*"\s*\n?\s*(?:help: ?"|type: ?[A-Z]+\b|metric: ?[{<])/.test(
    text,
  );
}
