// Where one body ends and the next begins, told by what stands again.
//
//   # TYPE go_goroutines …  go_goroutines 7  # TYPE up …  up 1   │   # TYPE go_goroutines …  …
//
// A family stands again when its metadata does and a series of it does. That alone is no proof: a
// broken exporter writes families twice as well. Cuts are told only if
//
//   every repeat lies across a cut,
//   across each cut two families stand again, or the only one that either side has,
//   and where the cut lies follows from more than the repeats, which leave room above the first
//   family that both sides have.

/** The body as blocks (blocks.ts), in file order. */
export interface Body {
  readonly length: number;
  readonly familyOf: (block: number) => number;
  /** The last block above that holds a series of this one, if both have metadata; else -1. */
  readonly again: (block: number) => number;
  /** Whether the block's family sorts after that of the block above. */
  readonly rises: (block: number) => boolean;
  /** Whether an empty line stands right above the block. */
  readonly isSetOff: (block: number) => boolean;
}

/** Blocks that begin a further body, ascending; none when there is one body, or nobody can tell. */
export function findCuts(body: Body): readonly number[] {
  const repeated = range(1, body.length).filter((block) => body.again(block) >= 0);
  if (repeated.length === 0) return [];
  const told = [whereOrderBreaks, whereItBeginsAnew, betweenRepeats]
    .map((tell) => tell(body))
    .filter((cuts) => cuts.length > 0 && explains(body, cuts));
  // The fewest bodies that explain the repeats; of as few, what is told by the better sign.
  return told.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Most libraries write families in the order of their names. */
function whereOrderBreaks(body: Body): number[] {
  return range(1, body.length).filter((block) => !body.rises(block));
}

/** The others write them in the order of their making, and begin alike. */
function whereItBeginsAnew(body: Body): number[] {
  const first = body.familyOf(0);
  return range(1, body.length).filter(
    (block) => body.familyOf(block) === first && body.again(block) >= 0,
  );
}

/** Right above the first repeat, where there is no room for doubt or an empty line ends it. */
function betweenRepeats(body: Body): number[] {
  const cuts: number[] = [];
  let start = 0;
  let first = nextRepeat(body, start, start);
  while (first < body.length) {
    const end = nextRepeat(body, first, first);
    const lowest = range(first, end).reduce(
      (most, block) => Math.max(most, body.again(block) + 1),
      start + 1,
    );
    const places = lowest < first ? range(lowest, first + 1).filter(body.isSetOff) : [first];
    if (lowest > first || places.length !== 1) return [];
    start = places[0]!;
    cuts.push(start);
    first = nextRepeat(body, start, first);
  }
  return cuts;
}

/** The first block from `from` on that repeats one from `start` on; the count of blocks if none does. */
function nextRepeat(body: Body, start: number, from: number): number {
  let block = from;
  while (block < body.length && body.again(block) < start) block++;
  return block;
}

function explains(body: Body, cuts: readonly number[]): boolean {
  const starts = [0, ...cuts, body.length];
  return range(1, starts.length - 1).every((at) => {
    const [before, start, end] = [starts[at - 1]!, starts[at]!, starts[at + 1]!];
    const inside = range(start, end);
    const isWhole = (from: number, to: number): boolean =>
      range(from, to).every((block) => body.again(block) < from);
    if (!isWhole(before, start) || !isWhole(start, end)) return false;
    const repeated = inside.filter((block) => body.again(block) >= before);
    const families = (blocks: readonly number[]): number => new Set(blocks.map(body.familyOf)).size;
    if (families(repeated) > 1) return true;
    return (
      families(repeated) === 1 && families(inside) === 1 && families(range(before, start)) === 1
    );
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
