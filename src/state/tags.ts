/** Tags as they are typed: commas between them, each once, in the order of their writing. */
export function tagsOf(typed: string): string[] {
  const tags = typed.split(/[,，、]/).map((tag) => tag.trim().replace(/\s+/g, ' '));
  return [...new Set(tags)].filter((tag) => tag !== '');
}

/** What `tagsOf` reads back. */
export function typedTags(tags: readonly string[]): string {
  return tags.join(', ');
}
