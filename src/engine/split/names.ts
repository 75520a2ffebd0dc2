// What parts are called: by their target, fit for a file name; else by their number.

/** What file systems refuse, and what does not show. */
const UNFIT = /[\\/:*?"<>|\s\p{C}]+/gu;
const LONGEST = 80;

/** One for each target, all different; '' is an unknown target. */
export function partNames(targets: readonly string[]): string[] {
  const taken = new Set<string>();
  return targets.map((target, at) => {
    const fit = target.replace(UNFIT, '_').slice(0, LONGEST);
    const name = fit === '' ? String(at + 1) : fit;
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} ${n}`;
    taken.add(free);
    return free;
  });
}
