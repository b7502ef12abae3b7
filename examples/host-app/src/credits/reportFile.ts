/** A report that can be opened again, for reading it another way. */
export interface ReportFile {
  /** Tells two files of one name apart. */
  readonly id: string;
  readonly name: string;
  readonly open: (signal: AbortSignal) => Promise<Blob | Response>;
}

/** A file that was dropped or chosen. */
export function chosenReport(file: File): ReportFile {
  return { id: crypto.randomUUID(), name: file.name, open: () => Promise.resolve(file) };
}

/** The report that `npm start -- path/to/report.csv` serves beside the page; `null` where none was named. */
export function servedReport(): ReportFile | null {
  const address = document.querySelector<HTMLMetaElement>('meta[name="host-report"]')?.content;
  if (address === undefined) return null;
  const open = async (signal: AbortSignal): Promise<Response> => {
    const response = await fetch(address, { signal });
    if (!response.ok)
      throw new Error(`The report is no longer served (${response.status}). Start the app with it again.`);
    return response;
  };
  return { id: address, name: decodeURIComponent(address.slice(address.lastIndexOf('/') + 1)), open };
}
