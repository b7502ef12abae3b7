import type { Catalogue } from '../../../src/format/catalogue';
import type { Template } from '../../../src/format/template';

/** Every word of a catalogue by 'section.key', what it counts aside. */
export function wordsOf(catalogue: Catalogue): Map<string, Template> {
  return new Map(
    Object.entries(catalogue)
      .filter(([section]) => section !== 'forms')
      .flatMap(([section, texts]) =>
        Object.entries<Template>({ ...texts }).map(([key, text]): [string, Template] => [`${section}.${key}`, text]),
      ),
  );
}
