import type { JobId } from '../src/model/ids.ts';

/** Jobs that run, and those that were called off and have not heard it yet. */
export class Jobs {
  #running = new Set<JobId>();
  #off = new Set<JobId>();

  /** Runs `work`, which asks `off` between its slices. */
  async during<Answer>(job: JobId, work: (off: () => boolean) => Promise<Answer>): Promise<Answer> {
    this.#running.add(job);
    try {
      return await work(() => this.#off.has(job));
    } finally {
      this.#running.delete(job);
      this.#off.delete(job);
    }
  }

  cancel(job: JobId): void {
    if (this.#running.has(job)) this.#off.add(job);
  }
}
