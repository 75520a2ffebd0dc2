import { FAULTS } from '../../src/engine/formats/faults.ts';
import type { Tables } from '../../src/engine/store/tables.ts';
import { NONE } from '../../src/model/ids.ts';
import { METRIC_TYPES } from '../../src/model/metric-type.ts';

/** A dump as read, one row a line, independent of the order in which strings got their ids. */
export function tablesAsText(tables: Tables): string {
  const { strings, families, names, series, labels, samples, exemplars, metadata, faults } = tables;
  const text = (id: number) => (id === NONE ? '-' : JSON.stringify(strings.text(id)));
  const pairs = (name: Uint32Array, value: Uint32Array, from: number, to: number) => {
    const out: string[] = [];
    for (let i = from; i < to; i++) out.push(`${text(name[i]!)}=${text(value[i]!)}`);
    return `{${out.join(',')}}`;
  };
  const out: string[] = [JSON.stringify(tables.lines)];
  for (let f = 0; f < families.length; f++)
    out.push(
      `family ${text(families.name[f]!)} ${METRIC_TYPES[families.type[f]!]} help=${text(families.help[f]!)} unit=${text(families.unit[f]!)} lines ${families.typeLine[f]} ${families.helpLine[f]} ${families.unitLine[f]} ${families.firstLine[f]} ${families.firstSampleLine[f]}-${families.lastSampleLine[f]} series ${families.series[f]} samples ${families.samples[f]} bytes ${families.bytes[f]}`,
    );
  for (let s = 0; s < samples.length; s++) {
    const row = samples.series[s]!;
    const name = series.name[row]!;
    out.push(
      `sample ${row} ${text(names.string[name]!)}/${names.role[name]} of ${text(families.name[names.family[name]!]!)} ${pairs(labels.name, labels.value, series.labelStart[row]!, series.labelStart[row + 1]!)} ${samples.value[s]} @${samples.timestamp[s]} line ${samples.line[s]}`,
    );
  }
  samples.respelled.sample.forEach((sample, i) => {
    const start = samples.respelled.start[i]!;
    out.push(
      `respelled ${sample} ${pairs(labels.name, labels.value, start, start + samples.respelled.count[i]!)}`,
    );
  });
  for (let e = 0; e < exemplars.length; e++)
    out.push(
      `exemplar of ${exemplars.sample[e]} ${pairs(exemplars.labels.name, exemplars.labels.value, exemplars.labelStart[e]!, exemplars.labelStart[e + 1]!)} ${exemplars.value[e]} @${exemplars.timestamp[e]} runes ${exemplars.runes[e]}`,
    );
  for (let m = 0; m < metadata.length; m++)
    out.push(`meta ${metadata.kind[m]} ${text(metadata.name[m]!)} line ${metadata.line[m]}`);
  for (let f = 0; f < faults.length; f++)
    out.push(
      `fault ${FAULTS[faults.code[f]!]} ${faults.line[f]}:${faults.column[f]}+${faults.extent[f]} ${text(faults.name[f]!)} ${text(faults.detail[f]!)} ${faults.sample[f] === NONE ? '-' : faults.sample[f]}`,
    );
  return out.join('\n');
}
