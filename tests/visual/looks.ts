import type { MountOptions } from '../hosts/page/mountOptions';
import type { PieceName } from '../hosts/page/pieceNames';
import type { Page } from 'playwright';

/** What of the package is pictured, and how wide it usually stands. */
export const pictured: readonly (readonly [piece: PieceName, width: number])[] = [
  ['meter', 520],
  ['metrics', 1024],
  ['chart', 1024],
  ['table', 1024],
  ['picker', 360],
  ['tabs', 1024],
  ['dashboard', 1024],
];

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** One way in which everything is pictured. */
export interface Look {
  readonly name: string;
  readonly options: Omit<MountOptions, 'piece'>;
  readonly media: Media;
  /** Rules of the page around it. */
  readonly css: string;
  /** Attributes of `html`. */
  readonly attributes: string;
  /** Pixels, where it is not the usual width. */
  readonly width: number | null;
}

const light: Look = { name: 'light', options: {}, media: {}, css: '', attributes: '', width: null };

/** A host's own dark ground. */
const DARK_GROUND = '#widget{background:#0b0c0e !important;box-shadow:0 0 0 40px #0b0c0e !important}';

/** The six ways. */
export const looks: readonly Look[] = [
  light,
  { ...light, name: 'dark', options: { colorScheme: 'dark' }, css: DARK_GROUND },
  { ...light, name: 'rtl', options: { locale: 'ar' }, attributes: 'dir="rtl"' },
  { ...light, name: 'forced-colors', media: { forcedColors: 'active' } },
  { ...light, name: '320px', width: 320 },
  { ...light, name: 'print', media: { media: 'print' } },
];
