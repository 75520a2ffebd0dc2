// Every library and program that can be recognised.

import { cpp } from './clients/cpp.ts';
import { dotnet } from './clients/dotnet.ts';
import { erlang } from './clients/erlang.ts';
import { go } from './clients/go.ts';
import { java } from './clients/java.ts';
import { lua } from './clients/lua.ts';
import { node } from './clients/node.ts';
import { opentelemetry } from './clients/opentelemetry.ts';
import { perl } from './clients/perl.ts';
import { php } from './clients/php.ts';
import { python } from './clients/python.ts';
import { ruby } from './clients/ruby.ts';
import { rust } from './clients/rust.ts';
import type { Fingerprint } from './declaration.ts';
import { goPrograms } from './programs/go-programs.ts';
import { otherPrograms } from './programs/other-programs.ts';
import { ownWriters } from './programs/own-writers.ts';
import { relays } from './programs/relays.ts';

export const clients: readonly Fingerprint[] = [
  ...go,
  ...python,
  ...java,
  ...node,
  ...dotnet,
  ...ruby,
  ...erlang,
  ...cpp,
  ...rust,
  ...php,
  ...perl,
  ...lua,
  ...opentelemetry,
];

export const fingerprints: readonly Fingerprint[] = [
  ...relays,
  ...clients,
  ...goPrograms,
  ...otherPrograms,
  ...ownWriters,
];
