// A history in memory for tests of the page's side. It keeps what it is told and can be told to
// answer with any trouble.

import type { DumpId } from '../../src/model/ids.ts';
import type { KeptId } from '../../src/model/kept.ts';
import type { EngineApi, OpenAnswer } from '../../src/protocol/engine-api.ts';
import type {
  HistoryApi,
  HistoryProblem,
  HistoryTrouble,
  ImportAnswer,
  KeptEntry,
} from '../../src/protocol/history.ts';

type Question = keyof HistoryApi;

interface Kept {
  readonly entry: KeptEntry;
  readonly text: string;
  readonly forgotten: boolean;
}

export interface FakeHistory extends HistoryApi {
  /** Calls so far, oldest first: `keep abcdefgh`. */
  readonly calls: string[];
  /** What is kept, by id, forgotten or not. */
  readonly kept: Map<KeptId, Kept>;
  /** From now on `questions` (all, when none is named) answer with this problem; undefined: no more. */
  fail(problem: HistoryProblem | undefined, ...questions: Question[]): void;
  /** What `importDumps` answers. */
  imported: ImportAnswer;
  /** Tells those who watch, as if another tab had changed something. */
  change(): void;
}

/** `engine` has the dumps that are kept, and opens those that are reopened. */
export function fakeHistory(engine: EngineApi): FakeHistory {
  const kept = new Map<KeptId, Kept>();
  const calls: string[] = [];
  const watchers = new Set<() => void>();
  let failing: { problem: HistoryProblem; questions: readonly Question[] } | undefined;

  const change = () => {
    for (const watcher of watchers) watcher();
  };

  /** Runs `ask`, unless it was told to fail. */
  async function answer<Answer>(
    question: Question,
    about: string,
    ask: () => Answer | Promise<Answer>,
  ): Promise<Awaited<Answer> | HistoryTrouble> {
    calls.push(`${question} ${about}`.trim());
    if (failing && (failing.questions.length === 0 || failing.questions.includes(question))) {
      return trouble(failing.problem);
    }
    return await ask();
  }

  const find = (id: KeptId): Kept | undefined => {
    const found = kept.get(id);
    return found === undefined || found.forgotten ? undefined : found;
  };

  const stamp = (ids: readonly KeptId[], forgotten: boolean) => {
    let dumps = 0;
    for (const id of ids) {
      const found = kept.get(id);
      if (found === undefined || found.forgotten === forgotten) continue;
      kept.set(id, { ...found, forgotten });
      dumps++;
    }
    change();
    return { kind: 'done', dumps } as const;
  };

  const listed = () =>
    [...kept.values()]
      .filter(({ forgotten }) => !forgotten)
      .map(({ entry }) => entry)
      .sort((a, b) => b.openedAt - a.openedAt);

  return {
    calls,
    kept,
    change,
    imported: { kind: 'imported', added: 0, known: 0, damaged: [] },
    fail(problem, ...questions) {
      failing = problem && { problem, questions };
    },

    keep: (dump, facts) =>
      answer('keep', facts.id, async () => {
        const { entry, text } = await read(engine, dump);
        const before = kept.get(facts.id)?.entry;
        const lasting = before && {
          openedAt: before.openedAt,
          target: before.target,
          note: before.note,
          tags: before.tags,
        };
        const fresh = { ...entry, ...facts, ...lasting };
        kept.set(facts.id, { entry: fresh, text, forgotten: false });
        change();
        return { kind: 'kept', entry: fresh } as const;
      }),
    async reopen(job, id, onProgress) {
      return answer<OpenAnswer | HistoryTrouble>('reopen', id, () => {
        const found = find(id);
        if (found === undefined) return trouble('gone');
        const { name, as } = found.entry;
        const input = { name, blob: new Blob([found.text]), ...(as === undefined ? {} : { as }) };
        return engine.open(job, input, onProgress);
      });
    },
    entry: (id) =>
      answer('entry', id, () => {
        const found = find(id);
        return found === undefined
          ? trouble('gone')
          : ({ kind: 'kept', entry: found.entry } as const);
      }),
    list: () => answer('list', '', () => ({ kind: 'list', entries: listed() }) as const),
    amend: (id, { as, ...changes }) =>
      answer('amend', id, () => {
        const found = find(id);
        if (found === undefined) return trouble('gone');
        const { as: before, ...rest } = found.entry;
        const wanted = as ?? before;
        const entry = {
          ...rest,
          ...changes,
          ...(wanted === undefined || wanted === 'auto' ? {} : { as: wanted }),
        };
        kept.set(id, { ...found, entry });
        change();
        return { kind: 'kept', entry } as const;
      }),
    forget: (ids) => answer('forget', ids.join(' '), () => stamp(ids, true)),
    restore: (ids) => answer('restore', ids.join(' '), () => stamp(ids, false)),
    purge: (ids) =>
      answer('purge', ids.join(' '), () => {
        const gone = ids.filter((id) => kept.get(id)?.forgotten === true);
        for (const id of gone) kept.delete(id);
        change();
        return { kind: 'done', dumps: gone.length } as const;
      }),
    storage: () =>
      answer('storage', '', () => {
        const entries = listed();
        const stored = entries.reduce((sum, entry) => sum + entry.stored, 0);
        const browser = { usage: stored, quota: 1 << 30, persisted: false };
        return { kind: 'use', dumps: entries.length, stored, ...browser } as const;
      }),
    exportDumps: (ids) =>
      answer('exportDumps', ids.join(' '), () => {
        const entries = listed().filter(({ id }) => ids.length === 0 || ids.includes(id));
        const blob = new Blob([JSON.stringify(entries)]);
        return { kind: 'file', blob, dumps: entries.length } as const;
      }),
    importDumps(file) {
      return answer('importDumps', `${file.size}`, () => {
        change();
        return this.imported;
      });
    },
    watch(onChange) {
      calls.push('watch');
      watchers.add(onChange);
      return Promise.resolve();
    },
  };
}

function trouble(problem: HistoryProblem): HistoryTrouble {
  return { kind: 'trouble', problem, detail: '' };
}

/** What is kept of a dump: its text in lines, as the engine gives them. */
async function read(
  engine: EngineApi,
  dump: DumpId,
): Promise<{ entry: Omit<KeptEntry, 'id'>; text: string }> {
  const { name, bytes, dialect, counts, findings, lines, target } = await engine.overview(dump);
  const { rows } = await engine.source(dump, { from: 1, count: lines });
  const entry = {
    name,
    openedAt: 0,
    bytes,
    stored: bytes,
    dialect,
    counts,
    findings,
    target,
    note: '',
    tags: [],
  };
  return { entry, text: rows.map(({ text }) => `${text}\n`).join('') };
}
