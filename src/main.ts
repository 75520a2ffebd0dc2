import { mount } from 'svelte';
import App from './App.svelte';
import { EngineClient } from './client/engine-client.ts';
import { LateWorker } from './client/late-worker.ts';
import { keepForOffline } from './client/offline.ts';
import { Arrivals } from './state/arrivals.ts';
import { NewerBuild } from './state/newer-build.ts';
import { browserStore, tabStore } from './state/persisted.svelte.ts';
import { Page } from './state/page.svelte.ts';
import { Settings } from './state/settings.svelte.ts';
import { Speech } from './state/speech.svelte.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/table.css';
import './styles/layout.css';
import './styles/older-browser.css';
import { dictionaries } from './texts/dictionaries.ts';

const engineScript = () => import('./client/start-worker.ts');

const store = browserStore();
const settings = new Settings(store, navigator.languages);
const speech = new Speech(dictionaries);
const page = new Page({
  engine: new EngineClient({
    start: () => new LateWorker(async () => (await engineScript()).startWorker()),
  }),
  bar: window,
  settings,
  speech,
  folder: new URL('.', document.baseURI).href,
  store,
  tabStore: tabStore(),
});

// Where it is told what this browser lacks (src/support.js), the page does not begin.
if (!document.documentElement.hasAttribute('data-lacks')) await begin();

async function begin(): Promise<void> {
  const target = document.getElementById('app');
  if (target === null) throw new Error('index.html has no element #app');

  await speech.speak(settings.language);
  page.start();
  mount(App, { target, props: { page } });
  void new Arrivals(page, window).receive();

  // The engine is more than all the rest, so it comes once there is something to look at.
  await engineScript();

  // Last of all: it fetches the whole site once, and the first paint should not share the line.
  const newerBuild = new NewerBuild(page, () => location.reload());
  const offline = await keepForOffline(() => newerBuild.arrived());
  page.stored = offline.kind === 'kept';
}
