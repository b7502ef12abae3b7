import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

import ts from 'typescript';

export interface Import {
  /** 'react', or the path of a source file below src, without its extension: 'model/day'. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Every name of it is a type, so that nothing of it is left when built. */
  readonly isType: boolean;
}

export interface Source {
  /** Path below src, with '/': 'metrics/utilization.ts'. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const root = join(process.cwd(), 'src');

function targetOf(file: string, specifier: string): Pick<Import, 'target' | 'isPackage'> {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  const bare = posix.join(posix.dirname(file), specifier);
  const isFolder = existsSync(join(root, bare, 'index.ts'));
  return { target: isFolder ? `${bare}/index` : bare, isPackage: false };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause;
    if (node.isTypeOnly) return true;
    return names !== undefined && ts.isNamedExports(names) && names.elements.every(({ isTypeOnly: type }) => type);
  }
  const clause = node.importClause;
  if (clause === undefined || clause.name !== undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return names !== undefined && ts.isNamedImports(names) && names.elements.every(({ isTypeOnly: type }) => type);
}

function importsOf(file: string, tree: ts.SourceFile): Import[] {
  return tree.statements.flatMap((node) => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (!isImport || node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    return [{ ...targetOf(file, node.moduleSpecifier.text), isType: isTypeOnly(node) }];
  });
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, text, lines: text.trimEnd().split('\n').length, tree, imports: importsOf(path, tree) };
}

/** Every TypeScript file below src. */
export const sources: readonly Source[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .toSorted()
  .map(read);

/** 'model' for model/day.ts, 'components/tabs' for components/tabs/Tab.tsx, 'entry' for the files beside the folders. */
export function folderOf(path: string): string {
  const folder = dirname(path);
  if (folder === '.') return 'entry';
  const [first, second] = folder.split('/');
  return first === 'components' ? `components/${second ?? ''}` : (first ?? '');
}

/** The nodes of a file for which `isMatch` holds, as 'path:line  text'. */
export function findNodes({ path, tree }: Source, isMatch: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isMatch(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push(`${path}:${line + 1}  ${node.getText(tree).split('\n')[0] ?? ''}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
