import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CreditsDashboard } from 'ai-credits-analytics';
import { createCreditUsage, usageToCsv } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import type { CreditUsage } from 'ai-credits-analytics';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

/** What the browser was handed: the file, its name and whether its address still holds. */
interface Download {
  readonly file: Blob;
  readonly name: string;
  readonly href: string;
}

let files: Map<string, Blob>;
let downloads: Download[];

beforeEach(() => {
  vi.useFakeTimers();
  files = new Map();
  downloads = [];
  // jsdom has no addresses of blobs and follows no link.
  URL.createObjectURL = vi.fn((file: Blob) => {
    const address = `blob:${files.size}`;
    files.set(address, file);
    return address;
  });
  URL.revokeObjectURL = vi.fn((address: string) => files.delete(address));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file) downloads.push({ file, name: this.download, href: this.href });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function exported(exportName?: string, shown: CreditUsage = usage): Download {
  const { unmount } = render(<CreditsDashboard usage={shown} now={now} exportName={exportName} />);
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  unmount();
  const [download] = downloads;
  if (download === undefined || downloads.length > 1) throw new Error('Expected one download.');
  downloads = [];
  return download;
}

/** What a program that opens the file would read. jsdom's Blob has no arrayBuffer() of its own. */
function bytesOf(file: Blob): Promise<Uint8Array> {
  vi.useRealTimers();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer ? resolve(new Uint8Array(reader.result)) : reject(new Error('No bytes.'));
    reader.readAsArrayBuffer(file);
  });
}

describe('Export', () => {
  it('hands over every row of the usage, whatever days are shown, as UTF-8 with a byte order mark', async () => {
    const { file } = exported();
    const bytes = await bytesOf(file);
    // The decoder leaves the mark out.
    const text = new TextDecoder().decode(bytes);
    expect(file.type).toBe('text/csv;charset=utf-8');
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toBe(usageToCsv(usage));
    // A head, and six products on the 31 days of October and on 22 of November.
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 6 * 53);
  });

  it('names the file by the first and last day of the usage', () => {
    expect(exported().name).toBe('ai-credits-2025-10-01-to-2025-11-22.csv');
  });

  it('lets go of the file once it is kept', () => {
    const { href } = exported();
    expect(files.has(href)).toBe(true);
    vi.runAllTimers();
    expect(files.size).toBe(0);
  });

  it('puts nothing into the page', () => {
    exported();
    expect(document.querySelector('a')).toBeNull();
  });

  it.each([
    ['a plain name', 'Acme credits', 'Acme credits.csv'],
    ['a name that has the extension', 'Acme.CSV', 'Acme.csv'],
    ['a path', '../../etc/passwd', '-..-etc-passwd.csv'],
    ['a Windows path', 'C:\\temp\\x', 'C-temp-x.csv'],
    ['what Windows refuses', 'a<b>c:d"e|f?g*h', 'a-b-c-d-e-f-g-h.csv'],
    ['a line break', 'a\r\nb', 'a-b.csv'],
    ['a turned direction that would show another extension', 'credits\u202Evsc.exe', 'credits-vsc.exe.csv'],
    ['a hidden file', '.profile', 'profile.csv'],
    ['trailing dots', 'report...', 'report.csv'],
    ['nothing', '', 'usage.csv'],
    ['nothing but dots', ' .. ', 'usage.csv'],
    ['letters of another script', 'أرصدة نوفمبر', 'أرصدة نوفمبر.csv'],
    ['a name too long, never cut through an emoji', '😀'.repeat(100), `${'😀'.repeat(80)}.csv`],
    ['a million dots', `${'.'.repeat(1_000_000)}x`, 'usage.csv'],
  ])('makes %s safe for every system', (_label, exportName, name) => {
    expect(exported(exportName).name).toBe(name);
  });

  it('neutralises what a spreadsheet would run', async () => {
    const { usage: hostile } = createCreditUsage({
      records: [{ day: '2025-11-03', productId: '=cmd()', credits: -15 }],
      products: [{ id: '=cmd()', name: '@SUM(A1)' }],
      allowance: { included: 10, excessLimit: 0 },
    });
    const { file } = exported(undefined, hostile);
    const text = new TextDecoder().decode(await bytesOf(file));
    expect(text).toContain("2025-11-03,'=cmd(),'@SUM(A1),-15");
  });
});
