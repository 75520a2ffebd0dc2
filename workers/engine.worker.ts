// The engine worker. Started from a blob URL, so that the page's policy binds it too.

import { expose } from 'comlink';
import { makeEngineApi } from './engine-api.ts';

expose(makeEngineApi());
