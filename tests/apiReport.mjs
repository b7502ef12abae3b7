// A part of `npm run check:package`: the public types, one report an entry, in etc/. A report that changed fails;
// `npm run api` writes it anew, so that the change is seen where it is reviewed.
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
/** ./cards, ./chart, ./table and ./hooks are parts of the first. */
const REPORTED = ['index', 'metrics', 'sources', 'testing', 'theme', 'element', 'styles-text', 'locales/en'];

const { values: options } = parseArgs({ options: { accept: { type: 'boolean', default: false } } });

/** Compares the public types of an entry with its report in etc/, or writes that. @returns whether all is well. */
function report(entry) {
  const name = entry.replace('/', '-');
  const config = ExtractorConfig.prepare({
    configObjectFullPath: `${root}/etc/${name}.json`,
    packageJsonFullPath: `${root}/package.json`,
    configObject: {
      projectFolder: root,
      newlineKind: 'lf',
      mainEntryPointFilePath: `${root}/dist/${entry}.d.ts`,
      // The tokens are data, and `paths` would lead from the declarations back to the sources.
      compiler: {
        overrideTsconfig: {
          compilerOptions: { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', strict: true, types: [] },
          files: [`${root}/dist/${entry}.d.ts`],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: `${root}/etc`,
        reportTempFolder: `${root}/coverage/api`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
        extractorMessageReporting: {
          // Into the report, where a review sees them.
          default: { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  mkdirSync(`${root}/etc`, { recursive: true });
  const { succeeded, apiReportChanged } = Extractor.invoke(config, { localBuild: options.accept });
  if (apiReportChanged && !options.accept) {
    console.log(`The public types of ${entry} changed: look at the difference, then \`npm run api\`.`);
  }
  return succeeded;
}

if (!existsSync(`${root}/dist/index.d.ts`)) throw new Error('Nothing is built yet: run `npm run build` first.');
process.exitCode = REPORTED.map(report).every(Boolean) ? 0 : 1;
