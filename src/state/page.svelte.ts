import type { EngineClient } from '../client/engine-client.ts';
import type { DumpInput } from '../protocol/engine-api.ts';
import type { Crash } from './crash.ts';
import { Keys } from './keys.ts';
import { Notices } from './notices.svelte.ts';
import type { OpenDump } from './open-dump.svelte.ts';
import { Requests } from './requests.svelte.ts';
import { START, type Query, type ViewId } from './route.ts';
import { Router, type AddressBar } from './router.svelte.ts';
import { Session } from './session.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import type { Speech } from './speech.svelte.ts';

export interface PageOptions {
  readonly engine: EngineClient;
  readonly bar: AddressBar;
  readonly settings: Settings;
  readonly speech: Speech;
  /** Address of the folder that holds the build. */
  readonly folder: string;
}

/** What tests and the gate of the page read off the root element. */
export type PageStatus = 'empty' | 'loading' | 'ready' | 'failed';

/** Everything that the page knows, in one hand. Made once, in `main.ts`. */
export class Page {
  readonly router: Router;
  readonly session: Session;
  readonly settings: Settings;
  readonly speech: Speech;
  readonly keys = new Keys();
  readonly notices = new Notices();
  readonly requests: Requests;

  constructor({ engine, bar, settings, speech, folder }: PageOptions) {
    this.router = new Router(bar);
    this.session = new Session({ engine, now: Date.now, newKey });
    this.settings = settings;
    this.speech = speech;
    this.requests = new Requests(folder);
  }

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

  /** Opens dumps and shows the first of them. */
  async open(inputs: readonly DumpInput[]): Promise<void> {
    const { dumps, done } = this.session.open(inputs);
    const first = dumps[0];
    if (first !== undefined) this.show(first);
    await done;
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

/** Eight letters and digits, made anew each time: an address of yesterday names no dump of today. */
function newKey(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(random, (part) => part.toString(36).padStart(7, '0').slice(-4)).join('');
}
