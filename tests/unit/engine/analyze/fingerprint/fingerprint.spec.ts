import { describe, expect, it } from 'vitest';
import type {
  Fingerprint,
  Sign,
} from '../../../../../src/engine/analyze/fingerprint/declaration.ts';
import { fingerprint } from '../../../../../src/engine/analyze/fingerprint/fingerprint.ts';
import { HABITS } from '../../../../../src/engine/analyze/fingerprint/habit.ts';
import { clients, fingerprints } from '../../../../../src/engine/analyze/fingerprint/list.ts';
import { goPrograms } from '../../../../../src/engine/analyze/fingerprint/programs/go-programs.ts';
import { TextStore } from '../../../../../src/engine/text/text-store.ts';
import type { Library } from '../../../../../src/protocol/overview.ts';
import { readText } from '../../../../support/read.ts';
import { examples } from './examples.ts';

function libraries(dump: string): Library[] {
  const text = new TextStore();
  text.push(new TextEncoder().encode(dump));
  text.seal();
  return fingerprint(readText(dump, 'prometheus'), text);
}

const ids = (dump: string): string[] => libraries(dump).map(({ id }) => id);

describe('a dump in the habits of a library', () => {
  it.for(examples.map((example) => ({ ...example, title: example.names.join(' and ') })))(
    'is told to be of $title',
    ({ names, dump }) => {
      expect(ids(dump).sort()).toEqual([...names].sort());
    },
  );

  it.for(goPrograms.filter(({ id }) => !examples.some(({ names }) => names.includes(id))))(
    'is told to be of $id by each of its names, and of client_golang',
    ({ id, proofs = [] }) => {
      for (const proof of proofs) {
        const dump = [proof].flat().map(lineFor).join('');
        expect(ids(dump).sort(), dump).toEqual(['client_golang', id].sort());
      }
    },
  );

  it('has an example for every declaration', () => {
    const shown = [...examples.flatMap(({ names }) => names), ...goPrograms.map(({ id }) => id)];
    expect(fingerprints.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
  });
});

/** A sample that the sign is about. */
function lineFor(sign: Sign): string {
  if (!('name' in sign)) throw new Error('only names here');
  return `${sign.name}${sign.label === undefined ? '' : `{${sign.label}="x"}`} 1\n`;
}

describe('a dump that could be of anybody', () => {
  it.each([
    ['a few lines by hand', 'up 1\nhttp_requests_total{code="200"} 5\n'],
    ['families that happen to be sorted', 'a 1\nb 2\nc 3\n'],
    ['process metrics, which every library has', 'process_cpu_seconds_total 4\n'],
    ['names that end like those of exporters', 'my_exporter_build_info{version="1"} 1\n'],
    ['metadata alone', '# HELP a b\n# TYPE a gauge\n'],
    ['nothing', ''],
  ])('is of nobody: %s', (_, dump) => {
    expect(ids(dump)).toEqual([]);
  });

  it('is not of client_python when another program passes its metrics on', () => {
    // The textfile collector of node_exporter writes floats as Go does.
    expect(
      ids('python_info{implementation="CPython"} 1\nnode_exporter_build_info{goversion="1"} 1\n'),
    ).toEqual(['node_exporter', 'client_golang']);
  });
});

describe('what is named', () => {
  it('says what gave it away, and how many families are its own', () => {
    expect(
      libraries('etcd_server_has_leader 1\netcd_cluster_version{cluster_version="3.5"} 1\nup 1\n'),
    ).toEqual([
      {
        id: 'etcd',
        name: 'etcd',
        families: 2,
        certainty: 'certain',
        evidence: ['etcd_server_has_leader', 'etcd_cluster_version'],
      },
      {
        id: 'client_golang',
        name: 'client_golang',
        families: 3,
        certainty: 'certain',
        evidence: ['etcd'],
      },
    ]);
  });

  it('is known by names alone where the text is gone', () => {
    const tables = readText('python_info{implementation="CPython"} 1.0\n', 'prometheus');
    expect(fingerprint(tables).map(({ id }) => id)).toEqual(['client_python']);
  });
});

describe('the declarations', () => {
  const signsOf = ({ proofs = [], hints = [], never = [] }: Fingerprint): Sign[] =>
    [...proofs, ...hints, ...never].flatMap((clue): readonly Sign[] =>
      'length' in clue ? clue : [clue],
    );

  it('have ids of their own', () => {
    const all = fingerprints.map(({ id }) => id);
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  });

  it('name as their library one that is declared, or none', () => {
    const known = [...clients.map(({ id }) => id), 'own'];
    const named = fingerprints.flatMap(({ writtenWith }) => writtenWith ?? []);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('use every habit that is looked for', () => {
    const used = new Set(
      fingerprints.flatMap(signsOf).flatMap((sign) => ('habit' in sign ? [sign.habit] : [])),
    );
    expect(HABITS.filter((habit) => !used.has(habit))).toEqual([]);
  });
});
