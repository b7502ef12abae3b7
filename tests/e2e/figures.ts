import type { Locator, Page } from 'playwright';

/** A metric card by its name. */
export const card = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

/** A meter by its name. */
export const meter = (page: Page, name: string): Locator => page.getByRole('meter', { name, exact: true });

/** The cells of a product's row in the table, its name first. */
export async function productRow(page: Page, product: string): Promise<string[]> {
  const row = page
    .getByRole('table', { name: /^Credits by Product/ })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: product, exact: true }) });
  const name = await row.getByRole('rowheader').innerText();
  return [name, ...(await row.getByRole('cell').allInnerTexts())].map((cell) => cell.trim());
}

/** Opens the AI Credits dashboard from the one people land on. */
export async function openCredits(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'AI Credits' }).click();
}

/** Chooses a report from memory. */
export async function chooseReport(page: Page, name: string, content: string | Buffer): Promise<void> {
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** Lets a file fall on the page, with the events a browser sends. */
export async function dropReport(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], fileName ?? '', { type: 'text/csv' }));
      return data;
    },
    [name, content],
  );
  const target = page.getByRole('banner');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.getByText('Drop the report to read it').waitFor();
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}
