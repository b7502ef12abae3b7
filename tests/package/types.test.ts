import { existsSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { expect, inject, it } from 'vitest';

/** What `tsc` says of an app in that folder, every declaration file checked as well. */
function complaints(folder: string, module: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind): string[] {
  const options: ts.CompilerOptions = {
    module,
    moduleResolution,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUncheckedSideEffectImports: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  const program = ts.createProgram([join(folder, 'app.tsx')], options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    return `${file?.fileName ?? ''}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

it.each([
  ['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ['Node', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
])('an app compiles against every entry as %s resolves them', (_name, module, resolution) => {
  const folder = inject('consumers').react19;
  expect(existsSync(join(folder, 'app.tsx'))).toBe(true);
  expect(complaints(folder, module, resolution)).toEqual([]);
});
