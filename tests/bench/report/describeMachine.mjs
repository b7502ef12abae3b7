import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

import { FOLDERS } from '../build/folders.mjs';
import { PEERS } from '../peers.mjs';

const BYTES_PER_GIB = 2 ** 30;

const versionOf = (name) => JSON.parse(readFileSync(join(FOLDERS.modules, name, 'package.json'), 'utf8')).version;

/** What the figures were measured on: the kind of machine and the versions, nothing that names it. */
export function describeMachine(browserVersion) {
  const [first] = cpus();
  const packages = ['react', ...PEERS.flatMap((peer) => peer.packages)];
  return {
    machine: `${cpus().length} cores (${first?.model.trim() ?? process.arch}), ${Math.round(totalmem() / BYTES_PER_GIB)} GiB, ${process.platform}`,
    software: `Node ${process.versions.node}, Chromium ${browserVersion}, headless, software raster`,
    versions: packages.map((name) => `${name} ${versionOf(name)}`).join(', '),
  };
}
