/** What a colour stands for. It comes third, after glyph and word. */
export type Tone = 'error' | 'warning' | 'info' | 'ok' | 'none';
