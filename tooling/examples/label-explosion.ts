// Labels that grow without end: raw paths, e-mail addresses and job ids, 20 000 series and more.

import { seeded, type Random } from '../random.ts';
import type { Example } from './example.ts';
import { exposition, type Family, type Labels } from './exposition.ts';
import { histogramSamples, spread } from './histogram.ts';

const PATHS = 1360;
const LOGINS = 1000;
const JOBS = 120;

const BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const FIRST_USER = 48_000;
const FIRST_ORDER = 700_000;
const FIRST_NAMES = ['anna', 'ben', 'chen', 'dana', 'emre', 'fatou', 'goran', 'hana', 'ines', 'jo'];
const LAST_NAMES = ['adeyemi', 'bauer', 'costa', 'dubois', 'eriksen', 'fischer', 'garcia', 'huang'];
const CODES = ['200', '200', '200', '200', '404', '500'];

export const labelExplosion: Example = {
  id: 'label-explosion',
  fileName: 'label-explosion.prom',
  text: () => {
    const random = seeded(7);
    return exposition([requests(random), logins(random), jobs(random), ...calm()], 'text');
  },
};

/** One histogram a path, since the path was taken as it came. */
function requests(random: Random): Family {
  const paths = Array.from({ length: PATHS }, (_, i): Labels => {
    const user = FIRST_USER + i;
    const path = i % 2 === 0 ? `/users/${user}` : `/users/${user}/orders/${FIRST_ORDER + i}`;
    return { code: random.pick(CODES), method: 'GET', path };
  });
  return {
    name: 'api_request_duration_seconds',
    type: 'histogram',
    help: 'Time until a request was answered.',
    samples: paths.flatMap((labels) =>
      histogramSamples(labels, BOUNDS, spread(1 + random.below(2), 0.08, BOUNDS), 'text'),
    ),
  };
}

function logins(random: Random): Family {
  return {
    name: 'api_logins_total',
    type: 'counter',
    help: 'Logins, by user.',
    samples: Array.from({ length: LOGINS }, (_, i) => {
      const name = FIRST_NAMES[i % FIRST_NAMES.length] ?? '';
      const family = LAST_NAMES[Math.floor(i / FIRST_NAMES.length) % LAST_NAMES.length] ?? '';
      return {
        suffix: '',
        labels: { email: `${name}.${family}.${i}@example.com` },
        value: 1 + random.below(3),
      };
    }),
  };
}

function jobs(random: Random): Family {
  return {
    name: 'api_job_last_success_timestamp_seconds',
    type: 'gauge',
    help: 'When a job last ended well.',
    samples: Array.from({ length: JOBS }, (_, i) => {
      const { hex } = random;
      const job_id = `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
      return { suffix: '', labels: { job_id, kind: 'export' }, value: 1_795_000_000 + i * 60 };
    }),
  };
}

/** What such a program tells besides, and what costs next to nothing. */
function calm(): Family[] {
  return [
    {
      name: 'api_requests_in_flight',
      type: 'gauge',
      help: 'Requests that are being answered.',
      samples: [{ suffix: '', labels: {}, value: 17 }],
    },
    {
      name: 'process_cpu_seconds_total',
      type: 'counter',
      help: 'Total user and system CPU time spent in seconds.',
      samples: [{ suffix: '', labels: {}, value: 60_113.72 }],
    },
    {
      name: 'process_resident_memory_bytes',
      type: 'gauge',
      help: 'Resident memory size in bytes.',
      samples: [{ suffix: '', labels: {}, value: 1_476_395_008 }],
    },
  ];
}
