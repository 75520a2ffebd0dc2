import type { ConsumerId, Verdict } from '../../model/consumer.ts';
import type { Overview } from '../../protocol/overview.ts';
import { sentenceOf, type Voice } from '../../texts/voice.ts';
import type { GlyphName } from '../../widgets/glyphs.ts';
import type { Tone } from '../../widgets/tone.ts';

/** One cell of the strip: a consumer, or all that are not judged. */
export interface VerdictCell {
  readonly consumers: readonly ConsumerId[];
  readonly verdict: Verdict['verdict'];
  readonly glyph: GlyphName;
  readonly tone: Tone;
  readonly word: string;
  /** A sentence with code runs. */
  readonly why: string;
  readonly line?: number;
  readonly column?: number;
}

const SIGNS: Readonly<Record<Verdict['verdict'], { glyph: GlyphName; tone: Tone }>> = {
  accepts: { glyph: 'ok', tone: 'ok' },
  loses: { glyph: 'loses', tone: 'warning' },
  rejects: { glyph: 'error', tone: 'error' },
  'not-judged': { glyph: 'none', tone: 'none' },
};

export function verdictCells(overview: Overview, voice: Voice): VerdictCell[] {
  const { verdicts, dialect } = overview;
  const { overview: words, dump } = voice.words;
  const judged = verdicts
    .filter(({ verdict }) => verdict !== 'not-judged')
    .map((verdict) => cellOf(verdict, overview, voice));
  const others = verdicts.filter(({ verdict }) => verdict === 'not-judged');
  if (others.length === 0) return judged;
  return [
    ...judged,
    {
      consumers: others.map(({ consumer }) => consumer),
      verdict: 'not-judged',
      ...SIGNS['not-judged'],
      word: words.verdict['not-judged'],
      why: words.notJudgedWhy(others.length, dump.dialect[dialect]),
    },
  ];
}

function cellOf(verdict: Verdict, { counts }: Overview, voice: Voice): VerdictCell {
  const { consumer, lost, reason, line, column } = verdict;
  const words = voice.words.overview;
  const accepts = counts.samples === 0 ? words.acceptsNothing : words.acceptsAll(counts.samples);
  return {
    consumers: [consumer],
    verdict: verdict.verdict,
    ...SIGNS[verdict.verdict],
    word:
      verdict.verdict === 'loses' && lost !== undefined && lost > 0
        ? words.losesSome(lost)
        : words.verdict[verdict.verdict],
    why:
      verdict.verdict === 'accepts'
        ? accepts
        : reason === undefined
          ? ''
          : sentenceOf(voice, reason),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
