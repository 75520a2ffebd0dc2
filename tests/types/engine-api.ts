// Compile-time tests: this file is never run. An expected error that does not come is an error.

import type { CrossThread } from '../../src/protocol/cloneable.ts';
import type { EngineApi } from '../../src/protocol/engine-api.ts';
import type { HistoryApi } from '../../src/protocol/history.ts';

/** Compiles for an API that can be asked across threads. */
declare function crosses<Api extends CrossThread<Api>>(): void;

crosses<EngineApi>();
crosses<HistoryApi>();

// Each of these would make postMessage throw, or arrive without what makes it useful.

// @ts-expect-error an answer holds a function
crosses<{ overview(): Promise<{ rows: number; next: () => void }> }>();

// @ts-expect-error a row of an answer holds a promise
crosses<{ families(): Promise<readonly { name: string; help: Promise<string> }[]> }>();

// @ts-expect-error one branch of a union holds a symbol
crosses<{ open(): Promise<{ kind: 'opened' } | { kind: 'failed'; reason: symbol }> }>();

// @ts-expect-error a parameter holds a function, where no proxy reaches it
crosses<{ open(input: { blob: Blob; onProgress: () => void }): Promise<void> }>();

// @ts-expect-error a callback is given a function
crosses<{ open(onProgress: (stop: () => void) => void): Promise<void> }>();

// @ts-expect-error an AbortSignal cannot be cloned
crosses<{ open(blob: Blob, signal: AbortSignal): Promise<void> }>();

// @ts-expect-error an answer that does not wait cannot come from another thread
crosses<{ lines(): number }>();

// @ts-expect-error a value is no question
crosses<{ lines: number }>();

crosses<{ open(blob: Blob, onProgress: (fraction: number) => void): Promise<Uint32Array> }>();
