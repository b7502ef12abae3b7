import type { Template } from '../../../src/format/template';

/** The texts of a template by plural form; plain text is the form 'other'. */
export function textsOf(template: Template): Map<string, string> {
  return new Map(typeof template === 'string' ? [['other', template]] : Object.entries(template));
}
