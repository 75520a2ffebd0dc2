import { createContext } from 'svelte';
import type { Voice } from '../texts/voice.ts';

/** The language of the page, for every component below the root. Read it in markup, not once. */
export const [getVoice, setVoice] = createContext<Voice>();
