// How long random tests run. EXPOSCOPE_FUZZ multiplies the runs, EXPOSCOPE_FUZZ_SEED names another
// seed than the one that makes every run alike; fast-check prints it with what it found.

export interface FuzzRuns {
  readonly numRuns: number;
  readonly seed: number;
}

const DEFAULT_SEED = 20_251_122;

export function fuzzRuns(few: number): FuzzRuns {
  return {
    numRuns: Math.max(1, Math.round(few * numberOf('EXPOSCOPE_FUZZ', 1))),
    seed: numberOf('EXPOSCOPE_FUZZ_SEED', DEFAULT_SEED),
  };
}

/** How many times longer than usual the random tests run. */
export function fuzzLength(): number {
  return Math.max(1, numberOf('EXPOSCOPE_FUZZ', 1));
}

function numberOf(variable: string, otherwise: number): number {
  const text = process.env[variable];
  const number = text === undefined ? otherwise : Number(text);
  if (!Number.isFinite(number)) throw new Error(`${variable} is ${text}, which is no number`);
  return number;
}
