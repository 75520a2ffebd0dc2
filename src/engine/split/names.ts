// What parts are called beside the name of the whole: by their target, else by their number.

/** What would be a folder, end a shell's word or not show. Addresses keep their colon. */
const UNFIT = /[\\/*?"<>|\s\p{C}]+/gu;
const LONGEST = 80;

/** One for each target, all different; '' is an unknown target. */
export function partNames(targets: readonly string[]): string[] {
  const taken = new Set<string>();
  return targets.map((target, at) => {
    const fit = target
      .split(' ')
      .map((word) => word.replace(UNFIT, '_'))
      .join(' ')
      .slice(0, LONGEST);
    const name = fit === '' ? `#${at + 1}` : fit;
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} #${n}`;
    taken.add(free);
    return free;
  });
}
