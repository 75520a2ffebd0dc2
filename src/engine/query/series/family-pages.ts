// What the page of a family asks: detail, series, exemplars, text.
//
// The page asks for many windows of one query, so the rows of the last few queries are kept, and so
// is what takes a pass over the dump.

import type { FamilyView } from '../../../protocol/families.ts';
import type { Page, Range } from '../../../protocol/page.ts';
import type {
  ExemplarView,
  FamilyDetail,
  FamilyDetailAnswer,
  FamilyTextAnswer,
  SeriesAnswer,
  SeriesQuery,
  SeriesView,
} from '../../../protocol/family-page.ts';
import type { ScrapeTime } from '../../analyze/scrape-time.ts';
import type { Tables } from '../../store/tables.ts';
import type { TextStore } from '../../text/text-store.ts';
import { badQueryAnswer, type BadQuery } from '../bad-query.ts';
import { CreatedTimes } from './created-times.ts';
import { familyAt } from './family-at.ts';
import { FamilySeries } from './family-series.ts';
import { familyText } from './family-text.ts';
import { labelDetails } from './label-details.ts';
import { metadataLines, namesOf } from './metadata-lines.ts';
import { sampleTimes } from './sample-times.ts';
import { sortSeries } from './series-order.ts';
import { searchSeries, type FoundSeries } from './series-search.ts';
import { SeriesViews } from './series-views.ts';

const KEPT_QUERIES = 4;

export interface FamilyPagesSources {
  readonly tables: Tables;
  readonly given: TextStore;
  /** A family as the table of families tells of it. */
  readonly familyView: (row: number) => FamilyView;
  /** Turns a line of the body into one of the text as given. */
  readonly givenLine: (bodyLine: number) => number;
  readonly scrape: ScrapeTime;
}

/** A family that was asked about, and what was worked out for it. */
interface Asked {
  readonly row: number;
  readonly series: Uint32Array<ArrayBuffer>;
  detail?: FamilyDetail;
  created?: CreatedTimes;
  exemplars?: Uint32Array<ArrayBuffer>;
}

export class FamilyPages {
  readonly #sources: FamilyPagesSources;
  readonly #families: FamilySeries;
  readonly #views: SeriesViews;
  readonly #results = new Map<string, FoundSeries | BadQuery>();
  #name: string | undefined;
  #asked: Asked | undefined;

  constructor(sources: FamilyPagesSources) {
    this.#sources = sources;
    this.#families = new FamilySeries(sources.tables);
    this.#views = new SeriesViews(sources.tables, sources.givenLine);
  }

  /** The name of the family that `line` of the text as given belongs to; '' when it is none's. */
  familyAt(line: number): string {
    const { tables, givenLine } = this.#sources;
    const row = familyAt(line, tables, this.#families, givenLine);
    return row === undefined ? '' : tables.strings.text(tables.families.name[row]!);
  }

  detail(name: string): FamilyDetailAnswer {
    const family = this.#family(name);
    if (family === undefined) return { kind: 'no-family' };
    return { kind: 'family', detail: (family.detail ??= this.#detail(family)) };
  }

  series(query: SeriesQuery, range: Range): SeriesAnswer {
    const family = this.#family(query.family);
    if (family === undefined) return { kind: 'page', from: 0, total: 0, rows: [] };
    const found = this.#found(query, family);
    if (found.kind === 'bad-query') return badQueryAnswer(found, query.search);
    const created = this.#created(family);
    return {
      kind: 'page',
      ...windowOf(found.rows, range, (row): SeriesView => this.#views.series(row, created.of(row))),
    };
  }

  exemplars(name: string, range: Range): Page<ExemplarView> {
    const family = this.#family(name);
    const rows = family === undefined ? new Uint32Array(0) : this.#exemplars(family);
    return windowOf(rows, range, (row) => this.#views.exemplar(row));
  }

  text(query: SeriesQuery): FamilyTextAnswer {
    const family = this.#family(query.family);
    if (family === undefined) return { kind: 'text', text: '', lines: 0, left: 0 };
    const found = this.#found({ ...query, sort: 'line', descending: false }, family);
    if (found.kind === 'bad-query') return badQueryAnswer(found, query.search);
    const { tables, given, givenLine } = this.#sources;
    const wanted = { family: family.row, rows: found.rows };
    return { kind: 'text', ...familyText(tables, wanted, given, givenLine) };
  }

  #family(name: string): Asked | undefined {
    if (name !== this.#name) {
      const row = this.#families.find(name);
      this.#name = name;
      this.#asked = row === undefined ? undefined : { row, series: this.#families.of(row) };
      this.#results.clear();
    }
    return this.#asked;
  }

  #detail(family: Asked): FamilyDetail {
    const { tables, givenLine, familyView, scrape } = this.#sources;
    const { row, series } = family;
    const view = familyView(row);
    const { labels, others } = labelDetails(tables, series);
    const isOurs = (sample: number) => this.#families.familyOfSample(sample) === row;
    const timestamps = sampleTimes(tables, isOurs, scrape.at);
    const created = this.#created(family);
    return {
      family: view,
      metadata: metadataLines(tables, row, givenLine),
      names: namesOf(tables, row, series),
      labels,
      otherLabels: others,
      samples: view.samples,
      exemplars: this.#exemplars(family).length,
      ...scrape,
      ...(timestamps === undefined ? {} : { timestamps }),
      ...(created.series === 0
        ? {}
        : { created: { series: created.series, min: created.min, max: created.max } }),
    };
  }

  #created(family: Asked): CreatedTimes {
    return (family.created ??= new CreatedTimes(this.#sources.tables, family.row, family.series));
  }

  #exemplars(family: Asked): Uint32Array<ArrayBuffer> {
    return (family.exemplars ??= this.#families.exemplarsOf(family.row));
  }

  /** Of the family that was asked about last: asking about another forgets the results. */
  #found(query: SeriesQuery, family: Asked): FoundSeries | BadQuery {
    const { search, pairs, sort, sortLabel, descending } = query;
    const key = JSON.stringify([search, pairs, sort, sortLabel, descending]);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const result = this.#find(query, family);
    const oldest = this.#results.keys().next();
    if (this.#results.size >= KEPT_QUERIES && oldest.done !== true)
      this.#results.delete(oldest.value);
    this.#results.set(key, result);
    return result;
  }

  #find(query: SeriesQuery, family: Asked): FoundSeries | BadQuery {
    const { tables } = this.#sources;
    const found = searchSeries(query, tables, family.series);
    if (found.kind === 'bad-query') return found;
    const created = this.#created(family);
    return {
      kind: 'found',
      rows: sortSeries(found.rows, query, tables, (row) => created.of(row)),
    };
  }
}

function windowOf<Row>(rows: Uint32Array, range: Range, viewOf: (row: number) => Row): Page<Row> {
  const from = Math.max(0, range.from);
  const window = rows.subarray(from, from + Math.max(0, range.count));
  return { from, total: rows.length, rows: Array.from(window, viewOf) };
}
