// Takes bytes in and keeps what came out, as text where it is text.

import type {
  IntakeFacts,
  IntakeOptions,
  IntakeReport,
} from '../../../../src/engine/intake/contract.ts';
import { Intake } from '../../../../src/engine/intake/intake.ts';

export interface TakenIn {
  readonly facts: IntakeFacts;
  readonly given: Uint8Array;
  readonly body: Uint8Array;
  /** What a consumer received; undefined where that is the body. */
  readonly judged: Uint8Array | undefined;
  readonly report: IntakeReport;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** `cuts` are the offsets at which slices end. */
export function takeIn(
  input: string | Uint8Array,
  cuts: readonly number[] = [],
  options: IntakeOptions = {},
): TakenIn {
  const bytes = typeof input === 'string' ? bytesOf(input) : input;
  const given: Uint8Array[] = [];
  const body: Uint8Array[] = [];
  let judged: Uint8Array[] | undefined;
  let facts: IntakeFacts | undefined;
  const intake = new Intake(
    {
      begin(told) {
        if (facts !== undefined || given.length > 0) throw new Error('begin came late or twice');
        facts = told;
      },
      given: (part) => given.push(part),
      body: (part) => body.push(part),
      judged(part) {
        judged ??= [...body];
        judged.push(part);
      },
    },
    options,
  );
  let at = 0;
  for (const cut of [...cuts, bytes.length]) {
    intake.push(bytes.subarray(at, cut));
    at = cut;
  }
  const report = intake.end();
  if (facts === undefined) throw new Error('begin never came');
  return {
    facts,
    given: joined(given),
    body: joined(body),
    judged: judged && joined(judged),
    report,
  };
}

/** The body, and each repair with its count: what most tests want to know. */
export function repaired(input: string | Uint8Array): { body: string; repairs: string[] } {
  const { body, report } = takeIn(input);
  return {
    body: textOf(body),
    repairs: report.repairs.map(({ repair, count }) => `${repair} ${count}`),
  };
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
