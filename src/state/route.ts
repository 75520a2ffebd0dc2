// What an address means: `#/d/<dump>/<view>?<view state>`, or `#/history?<view state>` and
// `#/rules?<view state>` where no dump is on screen. It never holds data.

/** Screens that exist, in the order of the rail and of the keys 1 to 9. */
export const VIEWS = [
  'overview',
  'families',
  'findings',
  'histograms',
  'source',
  'history',
  'rules',
] as const;
export type ViewId = (typeof VIEWS)[number];

/** Those that need no dump: views of one where one is on screen, else pages of their own. */
export type DumplessView = 'history' | 'rules';
export const isDumpless = (view: string): view is DumplessView =>
  view === 'history' || view === 'rules';

/** The letter that follows `g`. Chosen so that screens to come keep theirs apart. */
export const VIEW_LETTERS: Readonly<Record<ViewId, string>> = {
  overview: 'o',
  families: 'f',
  findings: 'i',
  histograms: 'b',
  source: 's',
  history: 'y',
  rules: 'r',
};

/** State of one screen: filters, sorting, what is open. Empty values are left out. */
export type Query = Readonly<Record<string, string>>;

export type Route =
  | { readonly kind: 'start' }
  /** A view with no dump around it; with one, it is a view of that dump. */
  | { readonly kind: DumplessView; readonly query: Query }
  | {
      readonly kind: 'dump';
      /** `OpenDump.key`. */
      readonly dump: string;
      readonly view: ViewId;
      readonly query: Query;
    };

export const START: Route = { kind: 'start' };

/** Anything that is no address of ours leads to the start page. */
export function parseRoute(hash: string): Route {
  const [path, search] = splitOnce(hash.replace(/^#/, ''), '?');
  const query = Object.fromEntries(new URLSearchParams(search));
  const [root, mark, dump, view = 'overview', ...rest] = path.split('/');
  if (root === '' && mark !== undefined && isDumpless(mark) && dump === undefined) {
    return { kind: mark, query };
  }
  if (root !== '' || mark !== 'd' || dump === undefined || dump === '' || rest.length > 0) {
    return START;
  }
  const known = VIEWS.find((id) => id === view) ?? 'overview';
  return { kind: 'dump', dump, view: known, query };
}

export function routeHash(route: Route): string {
  if (route.kind === 'start') return '#/';
  const search = new URLSearchParams(
    Object.entries(route.query).filter(([, value]) => value !== ''),
  ).toString();
  const path = route.kind === 'dump' ? `/d/${route.dump}/${route.view}` : `/${route.kind}`;
  return `#${path}${search === '' ? '' : `?${search}`}`;
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
