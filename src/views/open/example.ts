import type { Language } from '../../texts/voice.ts';

/** A dump of our own making, fetched when it is chosen. */
export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What there is to see in it. */
  readonly note: Readonly<Record<Language, string>>;
  readonly series: number;
  readonly load: () => Promise<Blob>;
}
