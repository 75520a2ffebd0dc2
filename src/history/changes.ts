// Tells the workers of all tabs, this one too, that the history changed.

const CHANNEL = 'exposcope history';

export class Changes {
  #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;

  constructor(name = CHANNEL) {
    if (typeof BroadcastChannel === 'undefined') return; // then each tab hears of its own changes
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = () => this.#tell();
  }

  watch(listener: () => void): void {
    this.#listeners.add(listener);
  }

  announce(): void {
    this.#channel?.postMessage('changed');
    this.#tell(); // a channel does not hear itself
  }

  close(): void {
    this.#channel?.close();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
