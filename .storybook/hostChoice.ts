import { hosts } from './hosts';

const sheet = document.createElement('style');

/** Gives the story's page the style sheet of a host. It stands in the head: where everything is unset, a style in the body is text. */
export function chooseHost(name: string): void {
  const css = hosts[name]?.css ?? '';
  sheet.textContent = css === '' ? '' : `@scope (.story-page) { ${css} }`;
  // The last one, so that its rules win over those of the same weight.
  document.head.append(sheet);
}
