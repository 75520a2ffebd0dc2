// OpenTelemetry SDKs. Most write through the client library of their language, or through the
// collector, which is written in Go: whichever it was is named beside them.

import type { Fingerprint } from '../declaration.ts';

/** What they call themselves in `telemetry_sdk_language`, and what people call them. */
const OTHER_SDKS = [
  ['go', 'Go'],
  ['python', 'Python'],
  ['java', 'Java'],
  ['dotnet', '.NET'],
  ['cpp', 'C++'],
  ['rust', 'Rust'],
  ['ruby', 'Ruby'],
  ['php', 'PHP'],
] as const;

export const opentelemetry: readonly Fingerprint[] = [
  {
    id: 'opentelemetry-js',
    name: 'OpenTelemetry for JavaScript',
    proofs: [
      { label: 'telemetry_sdk_language', value: 'nodejs' },
      [{ name: 'target_info', help: 'Target metadata' }, { help: 'description missing' }],
      [{ label: 'otel_scope_name' }, { help: 'description missing' }],
    ],
    hints: [
      [
        { name: 'target_info', help: 'Target metadata' },
        { habit: 'help-then-unit-then-type' },
        { habit: 'count-sum-buckets' },
      ],
    ],
  },
  ...OTHER_SDKS.map(([language, name]) => sdk(language, name)),
  {
    id: 'opentelemetry',
    name: 'OpenTelemetry',
    proofs: [
      { label: 'otel_scope_name' },
      { name: 'otel_scope_info' },
      { label: 'telemetry_sdk_language' },
    ],
    // Then the SDK is known by name.
    never: [
      { label: 'telemetry_sdk_language', value: 'nodejs' },
      ...OTHER_SDKS.map(([value]) => ({ label: 'telemetry_sdk_language', value })),
      { help: 'description missing' },
      [{ habit: 'help-then-unit-then-type' }, { habit: 'count-sum-buckets' }],
    ],
  },
];

function sdk(language: string, name: string): Fingerprint {
  return {
    id: `opentelemetry-${language}`,
    name: `OpenTelemetry for ${name}`,
    proofs: [{ label: 'telemetry_sdk_language', value: language }],
  };
}
