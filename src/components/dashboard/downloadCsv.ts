/** Spreadsheets read a CSV file as UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Safari reads the address after the click has returned, so it is let go of a little later. */
const KEEP_ADDRESS_MS = 10_000;

/**
 * Hands the text to the browser as a file to keep. Nothing leaves the page: the file is made in memory.
 *
 * @example downloadCsv('day,credits\r\n2025-11-22,120\r\n', 'usage.csv', document) // keeps a file of 3 lines
 */
export function downloadCsv(csv: string, fileName: string, ownerDocument: Document): void {
  const text = csv.startsWith(BYTE_ORDER_MARK) ? csv : BYTE_ORDER_MARK + csv;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = ownerDocument.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
