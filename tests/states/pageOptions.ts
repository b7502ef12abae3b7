/** What a page of these tests shows, as its address says it. */
export interface PageOptions {
  /** Name of the component. */
  readonly component: string;
  /** Name of one of its states; all of them, one below the other, where it is left out. */
  readonly state: string | null;
  /** Name of the settings around it. */
  readonly setting: string;
  /** Made at once by the server, streamed with late data, or drawn by the browser alone. */
  readonly how: 'string' | 'stream' | 'client';
}

/** The options in the query of an address. */
export function pageOptions(query: URLSearchParams): PageOptions {
  const how = query.get('how');
  return {
    component: query.get('component') ?? '',
    state: query.get('state'),
    setting: query.get('setting') ?? 'plain',
    how: how === 'stream' || how === 'client' ? how : 'string',
  };
}
