import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One rule of a style sheet with the at-rules around it. */
export interface StyleRule {
  /** File name: 'tokens.css'. */
  readonly file: string;
  /** At-rules around it, the outermost first. */
  readonly context: readonly string[];
  /** Selector, or what a keyframe calls its step. */
  readonly selector: string;
  /** Property and value pairs, in order. */
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

const folder = join(process.cwd(), 'src/styles');

/** Style sheets of the library by file name, without their comments. */
export const styleSheets = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')]),
);

/** Every rule of every sheet. The sheets are plain: a block holds either blocks or declarations. */
export const styleRules: readonly StyleRule[] = [...styleSheets].flatMap(([file, css]) => rulesIn(file, css, []));

function rulesIn(file: string, css: string, context: readonly string[]): StyleRule[] {
  const rules: StyleRule[] = [];
  let from = 0;
  let depth = 0;
  let open = -1;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === ';' && depth === 0) from = at + 1;
    if (css[at] === '{' && depth++ === 0) open = at;
    if (css[at] !== '}' || --depth > 0) continue;
    const head = css.slice(from, open).replace(/\s+/g, ' ').trim();
    const body = css.slice(open + 1, at);
    if (body.includes('{')) rules.push(...rulesIn(file, body, [...context, head]));
    else rules.push({ file, context, selector: head, declarations: declarationsIn(body) });
    from = at + 1;
  }
  return rules;
}

function declarationsIn(body: string): (readonly [string, string])[] {
  return body
    .split(';')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .replace(/\( /g, '(')
          .replace(/ \)/g, ')')
          .trim(),
      ] as const;
    });
}
