// The engine worker. Started from a blob URL, so that the page's policy binds it too.

import { expose } from 'comlink';
import { makeWorkerApi } from './worker-api.ts';

expose(makeWorkerApi());
