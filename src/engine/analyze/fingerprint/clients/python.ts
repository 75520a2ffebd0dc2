// Python: https://github.com/prometheus/client_python. Every value is a float, so it has a point.

import type { Fingerprint } from '../declaration.ts';

export const python: readonly Fingerprint[] = [
  {
    id: 'client_python',
    name: 'client_python',
    proofs: [
      { name: 'python_info', label: 'implementation', spelt: /^1\.0$/ },
      { name: 'python_gc_objects_collected_total', label: 'generation', spelt: /\.\d/ },
      { name: 'python_gc_collections_total', label: 'generation', spelt: /\.\d/ },
      { name: 'python_gc_objects_collected', label: 'generation', spelt: /\.\d/ },
      // Its own way of writing floats: exponents like those of Go, yet always a point.
      [{ habit: 'always-a-point' }, { habit: 'go-exponents' }, { habit: 'created-in-text' }],
      [{ habit: 'always-a-point' }, { habit: 'long-exponents' }],
    ],
    hints: [
      [{ habit: 'always-a-point' }, { habit: 'go-exponents' }, { habit: 'buckets-count-sum' }],
      [{ habit: 'always-a-point' }, { help: 'Multiprocess metric', everywhere: true }],
    ],
    never: [{ habit: 'java-exponents' }, { habit: 'comma-before-brace' }],
  },
];
