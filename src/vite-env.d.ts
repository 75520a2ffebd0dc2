/// <reference types="svelte" />
/// <reference types="vite/client" />

/** The version of package.json, put in by every build. */
declare const __EXPOSCOPE_VERSION__: string;

/** Whether the page was built as one file, and not as a site. */
declare const __EXPOSCOPE_ONE_FILE__: boolean;

/** The engine worker as the text of one classic script. */
declare module 'virtual:engine-worker' {
  const source: string;
  export default source;
}

/** One example, made by the build: base64 of a raw deflate stream. */
declare module 'virtual:example/*' {
  export const deflated: string;
}
