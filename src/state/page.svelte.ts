import type { EngineClient } from '../client/engine-client.ts';
import { HistoryClient } from '../client/history-client.ts';
import { persistStorage } from '../client/persist-storage.ts';
import type { DumpInput } from '../protocol/engine-api.ts';
import type { Crash } from './crash.ts';
import { DumpSwitch } from './dump-switch.ts';
import { looksLikeExport } from './export-file.ts';
import { HistoryActs } from './history-acts.ts';
import { History } from './history.svelte.ts';
import type { KeepProblem } from './history-trouble.ts';
import { keptIdOf, newKeptId } from './kept-id.ts';
import { Keys } from './keys.ts';
import { Notices } from './notices.svelte.ts';
import type { OpenDump } from './open-dump.svelte.ts';
import { Persisted, type Store } from './persisted.svelte.ts';
import { Requests } from './requests.svelte.ts';
import { START, type Query, type ViewId } from './route.ts';
import { Router, type AddressBar } from './router.svelte.ts';
import { Session } from './session.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import type { Speech } from './speech.svelte.ts';
import { TabDumps } from './tab-dumps.ts';

export interface PageOptions {
  readonly engine: EngineClient;
  readonly bar: AddressBar;
  readonly settings: Settings;
  readonly speech: Speech;
  /** Address of the folder that holds the build. */
  readonly folder: string;
  /** What the browser keeps between visits, and what it keeps as long as the tab. */
  readonly store: Store | undefined;
  readonly tabStore: Store | undefined;
}

/** What tests and the gate of the page read off the root element. */
export type PageStatus = 'empty' | 'loading' | 'ready' | 'failed';

/** Everything that the page knows, in one hand. Made once, in `main.ts`. */
export class Page {
  readonly router: Router;
  readonly session: Session;
  readonly settings: Settings;
  readonly speech: Speech;
  readonly history: History;
  readonly historyActs: HistoryActs;
  readonly switch = new DumpSwitch(this);
  readonly keys = new Keys();
  readonly notices = new Notices();
  readonly requests: Requests;
  #askedToPersist: Persisted<'no' | 'yes'>;

  constructor({ engine, bar, settings, speech, folder, store, tabStore }: PageOptions) {
    const client = new HistoryClient(engine.lines);
    this.router = new Router(bar);
    this.#askedToPersist = new Persisted(store, 'persist', ['no', 'yes'], 'no');
    this.session = new Session({
      engine,
      doors: {
        history: client,
        onKept: (answer) => {
          if (answer.kind === 'trouble') this.historyActs.tellOnce(answer);
          else this.#persistOnce();
        },
      },
      now: Date.now,
      newKey: newKeptId,
      tab: new TabDumps(tabStore),
    });
    this.history = new History({
      client,
      store,
      onList: (entries) => this.session.learn(entries),
    });
    this.historyActs = new HistoryActs({
      history: this.history,
      notices: this.notices,
      router: this.router,
      speech,
    });
    this.settings = settings;
    this.speech = speech;
    this.requests = new Requests(folder);
  }

  /** Brings back what was open in this tab, and asks for the history. */
  start(): void {
    void this.session.restore();
    this.recall();
    void this.history.start();
  }

  /** Opens the dump that the address names: out of the history, if it is not open in this tab. */
  recall(): void {
    const { route } = this.router;
    if (route.kind !== 'dump') return;
    const dump = this.session.find(route.dump);
    // One that was dropped is read in its turn; one of the history when it is first shown.
    if (dump?.status.kind === 'waiting' && dump.blob === undefined) void dump.read();
    const key = keptIdOf(route.dump);
    if (dump !== undefined || key === undefined || this.missed !== undefined) return;
    void this.session.recall(key);
    void this.session.find(key)?.read();
  }

  /** Why the dump that the address names cannot be shown. */
  readonly missed: KeepProblem | undefined = $derived.by(() => {
    const { route } = this.router;
    if (route.kind !== 'dump' || this.session.find(route.dump) !== undefined) return undefined;
    if (keptIdOf(route.dump) === undefined) return 'gone';
    return this.session.missed(route.dump);
  });

  /** The dump that the address names, if it is open in this tab. */
  readonly dump: OpenDump | undefined = $derived.by(() => {
    const { route } = this.router;
    return route.kind === 'dump' ? this.session.find(route.dump) : undefined;
  });

  readonly status: PageStatus = $derived.by(() => {
    if (this.crash !== undefined) return 'failed';
    switch (this.dump?.status.kind) {
      case undefined:
      case 'closed':
        return 'empty';
      case 'waiting':
      case 'loading':
        return 'loading';
      case 'ready':
        return 'ready';
      case 'foreign':
      case 'failed':
        return 'failed';
    }
  });

  /** The browser keeps the page itself, for use without a network. */
  stored = $state(false);

  /** What the page says when it made a mistake itself. */
  crash: Crash | undefined = $state.raw();

  /** Exported histories that were dropped, and wait for the reader to say what becomes of them. */
  offered: readonly DumpInput[] = $state.raw([]);

  /** Opens dumps and shows the first of them. What is an exported history is offered as one. */
  async open(inputs: readonly DumpInput[]): Promise<void> {
    const exported = await Promise.all(inputs.map(({ blob }) => looksLikeExport(blob)));
    this.offered = [...this.offered, ...inputs.filter((_, at) => exported[at])];
    await this.#openDumps(inputs.filter((_, at) => exported[at] !== true));
  }

  /** Imports what was offered, or lets it be. */
  async answerOffer(input: DumpInput, accepted: boolean): Promise<void> {
    this.offered = this.offered.filter((other) => other !== input);
    if (!accepted || (await this.historyActs.import(input.name, input.blob))) return;
    this.notices.tell('warning', this.speech.words.history.notAnExport(input.name));
    await this.#openDumps([input]);
  }

  /** Keeps a dump that could not be kept, with the room that was made for it meanwhile. */
  async keepAgain(dump: OpenDump): Promise<void> {
    await this.historyActs.settle();
    await dump.keep();
  }

  async #openDumps(inputs: readonly DumpInput[]): Promise<void> {
    const { dumps, done } = this.session.open(inputs);
    const first = dumps[0];
    if (first !== undefined) this.show(first);
    await done;
  }

  #persistOnce(): void {
    if (this.#askedToPersist.value === 'yes') return;
    this.#askedToPersist.value = 'yes';
    void persistStorage();
  }

  show(dump: OpenDump, view: ViewId = 'overview', query: Query = {}): void {
    this.router.go({ kind: 'dump', dump: dump.key, view, query });
  }

  /** Closes a dump. Where it was on screen, its neighbour takes its place. */
  async close(dump: OpenDump): Promise<void> {
    const { dumps } = this.session;
    const at = dumps.indexOf(dump);
    const shown = this.dump === dump;
    const next = dumps[at + 1] ?? dumps[at - 1];
    const closed = this.session.close(dump);
    if (shown && next !== undefined) this.show(next);
    else if (shown) this.router.go(START);
    await closed;
  }

  href(dump: OpenDump, view: ViewId, query: Query = {}): string {
    return this.router.href(dump.key, view, query);
  }
}
