import { configureGlobal } from 'fast-check';

const seed = process.env['FAST_CHECK_SEED'];

// `npm test` draws one seed, prints it and hands it to every run; `npm run test:deep` asks for 1,000 cases a property.
configureGlobal({
  numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 100),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});
