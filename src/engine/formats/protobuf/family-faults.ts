// What is wrong with a family whose bytes are right: names and texts that the server refuses.

import { NONE } from '../../../model/ids.ts';
import { LABEL_REST, LABEL_START, NAME_REST, NAME_START, isLegacyName } from '../../bytes/ascii.ts';
import { isUtf8 } from '../../bytes/utf8.ts';
import type { DumpBuilder } from '../../store/dump-builder.ts';
import type { Fault } from '../faults.ts';
import type { LineWriter } from './line-writer.ts';
import type { LabelPair, MetricFamily } from './metric-family.ts';

const NAME_LABEL = '__name__';
/** Label sets up to this size are compared pair against pair. */
const SMALL_SET = 32;

export class FamilyFaults {
  #builder: DumpBuilder;
  #writer: LineWriter;

  constructor(builder: DumpBuilder, writer: LineWriter) {
    this.#builder = builder;
    this.#writer = writer;
  }

  /** Called once the metadata is written; a family without metrics is passed over by the server. */
  ofFamily({ name, help, metrics }: MetricFamily, isKnownType: boolean): void {
    if (metrics.length === 0) return;
    const { faults, strings } = this.#builder;
    const from = faults.length;
    const line = Math.max(1, this.#writer.line - 1);
    if (!isText(name) || name.length === 0) this.#add('protobuf-field', line, 'name');
    else if (!isLegacyName(name, NAME_START, NAME_REST))
      this.#add('quoted-name', line, strings.text(strings.intern(name, 0, name.length)));
    if (help !== undefined && !isText(help)) this.#add('protobuf-field', line, 'help');
    if (!isKnownType) this.#add('protobuf-field', line, 'type');
    faults.attribute(from, strings.intern(name, 0, name.length), NONE);
  }

  /** The pending labels are those of the sample. Returns the first row of its faults. */
  ofLabels({ labels }: { readonly labels: readonly LabelPair[] }, line: number): number {
    const { faults, strings, pending } = this.#builder;
    const from = faults.length;
    labels.forEach(({ name, value }, i) => {
      if (!isText(name) || name.length === 0) this.#add('protobuf-field', line, 'label');
      else if (!isText(value)) this.#add('protobuf-field', line, 'value');
      else if (strings.text(pending.names[i]!) === NAME_LABEL)
        this.#add('label-__name__', line, NAME_LABEL);
      else if (!isLegacyName(name, LABEL_START, LABEL_REST))
        this.#add('quoted-label-name', line, strings.text(pending.names[i]!));
    });
    for (const twice of this.#repeated()) faults.add('duplicate-label', line, 1, 1, twice);
    return from;
  }

  /** Label names of the pending set that stand there again. */
  #repeated(): readonly number[] {
    const { pending } = this.#builder;
    const names = pending.names.subarray(0, pending.length);
    if (names.length > SMALL_SET) {
      const seen = new Set<number>();
      return [...names].filter((name) => seen.size === seen.add(name).size);
    }
    const twice: number[] = [];
    for (let i = 1; i < names.length; i++) if (names.indexOf(names[i]!) < i) twice.push(names[i]!);
    return twice;
  }

  #add(fault: Fault, line: number, detail: string): void {
    this.#builder.faults.add(fault, line, 1, 1, this.#builder.strings.internText(detail));
  }
}

function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes, 0, bytes.length);
}
