import type { Page } from 'playwright';

/** Parts of text and boxes without meaning: how many there are is the layout's affair. */
const WITHOUT_MEANING = new Set(['InlineTextBox', 'LineBreak', 'StaticText', 'generic', 'none']);

/**
 * Role and name of everything in an element, from the browser's own accessibility tree: a table whose `display` a host
 * changed is seen there, where a library that reads the tags would still call it a table.
 */
export async function rolesAndNames(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && !WITHOUT_MEANING.has(String(role?.value)))
    .map(({ role, name }) => `${role?.value} "${name?.value ?? ''}"`);
}
