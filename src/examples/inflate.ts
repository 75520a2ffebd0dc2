// Turns what the build made of an example back into its bytes.

/** `deflated`: base64 of a raw deflate stream. */
export async function inflate(deflated: string): Promise<Blob> {
  const bytes = Uint8Array.from(atob(deflated), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).blob();
}
