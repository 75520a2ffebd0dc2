import type { Params } from '../../model/finding.ts';

/**
 * Parameters that show one of many values: of each family and kind the first, so that all its
 * places stay one finding.
 */
export class FirstParams {
  #known = new Map<string, Params>();

  of(family: number, kind: string, make: () => Params): Params {
    const key = `${family} ${kind}`;
    let params = this.#known.get(key);
    if (params === undefined) this.#known.set(key, (params = make()));
    return params;
  }
}
