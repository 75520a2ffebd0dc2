/**
 * Why the rest of a packed file was not read. `expansion`: it grew to so many times its own bytes.
 * `size`: to so many bytes. `nesting`: so many containers lay in one another. `window`: the decoder
 * would have to keep so many bytes.
 */
export type StopKind = 'expansion' | 'size' | 'nesting' | 'window';
