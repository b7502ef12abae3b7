import type { NextConfig } from 'next';

const config: NextConfig = {
  // Else Next takes the folder of the nearest other lockfile above for the root of the project.
  turbopack: { root: import.meta.dirname },
  // A header that names the framework is of use to nobody but an attacker.
  poweredByHeader: false,
};

export default config;
