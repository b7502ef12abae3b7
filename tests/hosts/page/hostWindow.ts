import type { MountOptions } from './mountOptions';

/** What the page's script offers to the tests; each ends when the piece is on the page. */
export interface HostPage {
  /** Mounts into the element of an id. */
  readonly mount: (id: string, options: MountOptions) => void;
  /** Mounts into a shadow root of that element, with the styles adopted. */
  readonly mountInShadow: (id: string, options: MountOptions) => void;
  /** Draws into another document by a portal of React's; the root that renders it stays in this one. */
  readonly portal: (body: HTMLElement, options: MountOptions) => void;
  /** Takes everything down that was mounted. */
  readonly unmount: () => void;
}

declare global {
  interface Window {
    hostPage: HostPage;
  }
}
