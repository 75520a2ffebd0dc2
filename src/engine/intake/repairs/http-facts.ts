// What a transcript tells about the exchange that brought the dump.

export type HttpHeaders = readonly (readonly [name: string, value: string])[];

export interface HttpFacts {
  readonly tool: 'curl -i' | 'curl -v' | 'curl' | 'curl --trace-ascii' | 'wget -S' | 'http';
  /** Of the last response that had a body. */
  readonly status?: number;
  /** Empty where the tool does not show them. */
  readonly requestHeaders: HttpHeaders;
  readonly responseHeaders: HttpHeaders;
}

/** The first value of the header, whatever the case of its name. */
export function headerValue(headers: HttpHeaders, name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
