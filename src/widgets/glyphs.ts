// The signs of the page, drawn on small grids so that edges fall on whole pixels. Holes are cut
// with even-odd filling, not painted over: a sign looks the same on every surface.

interface Glyph {
  /** Side of the square grid. */
  readonly grid: 10 | 14 | 18 | 32;
  readonly fill?: string;
  readonly line?: string;
  /** Width of `line`; 1.4 where nothing is said. */
  readonly width?: number;
}

const GLYPHS = {
  // Levels and verdicts: told apart by shape alone.
  error: {
    grid: 14,
    fill: 'M4.4.9h5.2l3.5 3.5v5.2l-3.5 3.5H4.4L.9 9.6V4.4zM7 8.1l1.6 1.6 1.1-1.1L8.1 7l1.6-1.6-1.1-1.1L7 5.9 5.4 4.3 4.3 5.4 5.9 7 4.3 8.6l1.1 1.1z',
  },
  warning: {
    grid: 14,
    fill: 'M6.1 1.5a1 1 0 0 1 1.8 0l5.2 9.4a1 1 0 0 1-.9 1.6H1.8a1 1 0 0 1-.9-1.6zM6.2 4.6v4h1.6v-4zm0 5v1.6h1.6V9.6z',
  },
  info: {
    grid: 14,
    fill: 'M6.2 6h1.6v4.3H6.2zm0-2.5h1.6v1.6H6.2z',
    line: 'M12.6 7A5.6 5.6 0 1 1 1.4 7a5.6 5.6 0 0 1 11.2 0z',
  },
  ok: { grid: 14, line: 'M2 7.5 5.4 11 12 3.2', width: 2 },
  loses: {
    grid: 14,
    fill: 'M7 1.4a5.6 5.6 0 0 1 0 11.2z',
    line: 'M12.4 7A5.4 5.4 0 1 1 1.6 7a5.4 5.4 0 0 1 10.8 0z',
    width: 1.6,
  },
  none: { grid: 14, line: 'M3 7h8', width: 1.8 },

  // Metric types: what the values do.
  counter: { grid: 14, line: 'M1 12.3h3.2V9h3.3V5.6h3.3V2H13' },
  gauge: { grid: 14, line: 'M.8 9.4 3.6 4l3.2 6.4L10 3.2l3.2 4.6' },
  histogram: {
    grid: 14,
    fill: 'M1 8.5h2.5V13H1zM4.2 2.5h2.5V13H4.2zM7.4 5.5h2.5V13H7.4zM10.6 10h2.5v3h-2.5z',
  },
  gaugehistogram: { grid: 14, line: 'M1.7 9h2v3.3h-2zM6 3h2v9.3H6zM10.3 6.5h2v5.8h-2z' },
  summary: { grid: 14, line: 'M.8 7h3M10.2 7h3M3.8 3.7h6.4v6.6H3.8zM6.6 3.7v6.6' },
  infoType: { grid: 14, line: 'M2 2.5h10v9H2zM4.4 5.4h5.2M4.4 8.6h3.2' },
  stateset: { grid: 14, fill: 'M5.2 5h3.6v4H5.2z', line: 'M1.2 5h11.6v4H1.2zM5 5v4M9 5v4' },
  unknown: {
    grid: 14,
    line: 'M4.6 4.7c.1-3.2 4.9-3 4.8.1C9.4 6.7 7 6.7 7 8.9M7 11.4v.9',
    width: 1.6,
  },

  // Controls.
  search: {
    grid: 14,
    line: 'M10 5.9a4.1 4.1 0 1 1-8.2 0 4.1 4.1 0 0 1 8.2 0zM8.9 8.9l3.6 3.6',
    width: 1.5,
  },
  close: { grid: 14, line: 'M3.4 3.4l7.2 7.2M10.6 3.4l-7.2 7.2', width: 1.5 },
  copy: { grid: 14, line: 'M5.2 4.2h6.6v8.6H5.2zM8.8 1.8H2.2v8.4' },
  down: { grid: 10, fill: 'M1.2 3h7.6L5 7.8z' },
  right: { grid: 10, fill: 'M3 1.2v7.6L7.8 5z' },
  edit: { grid: 14, line: 'M2 12l.7-3L9.6 2.1l2.3 2.3L5 11.3zM8.2 3.5l2.3 2.3' },
  bin: {
    grid: 14,
    line: 'M2 3.5h10M5 3.5V1.8h4v1.7M3.3 3.5l.6 8.7h6.2l.6-8.7M5.8 6v3.8M8.2 6v3.8',
  },
  theme: {
    grid: 14,
    fill: 'M7 1.5a5.5 5.5 0 0 1 0 11z',
    line: 'M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z',
  },

  // Screens.
  overview: { grid: 18, line: 'M2.5 4.5h13M2.5 9h8M2.5 13.5h10.5' },
  families: { grid: 18, line: 'M2.5 3.5h13v11h-13zM2.5 7.5h13M7.5 7.5v7' },
  findings: { grid: 18, line: 'M9 3l6.6 11.5H2.4zM9 7.4v3.4M9 12.1v.9' },
  history: { grid: 18, line: 'M9 5v4.2l3 1.8M3.2 6.4A6.4 6.4 0 1 1 2.6 9M3 3v3.6h3.6' },
  rules: {
    grid: 18,
    line: 'M2.5 4.2 3.8 5.5 6 3M2.5 9.2 3.8 10.5 6 8M8.5 4.5h7M8.5 9.5h7M8.5 14.5h7M3 14.5h2',
  },
  histograms: {
    grid: 18,
    line: 'M2.5 15.5h13M4.5 15.5v-4M7.5 15.5V4M10.5 15.5V7.5M13.5 15.5v-2.5',
    width: 1.8,
  },
  source: { grid: 18, line: 'M2.5 4.5h1M2.5 9h1M2.5 13.5h1M6.5 4.5h9M6.5 9h6.5M6.5 13.5h8' },
  more: { grid: 18, line: 'M4 9h.1M9 9h.1M14 9h.1', width: 2.4 },

  // A lens arc over four buckets.
  logo: {
    grid: 32,
    fill: 'M4 20h4v8H4zM10 10h4v18h-4zM16 16h4v12h-4zM22 24h6v4h-6z',
    line: 'M3.5 16.5a12.5 12.5 0 0 1 25 0',
    width: 3,
  },
} as const satisfies Readonly<Record<string, Glyph>>;

export type GlyphName = keyof typeof GLYPHS;

/** The sign of a name; unlike GLYPHS, with every part optional. */
export const glyphOf = (name: GlyphName): Glyph => GLYPHS[name];
