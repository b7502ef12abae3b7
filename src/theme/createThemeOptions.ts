/**
 * What a brand gives. A colour is hex, `rgb()`, `hsl()`, `oklch()` or a name, opaque; or `light-dark(a, b)` of two such, one for
 * each scheme.
 */
export interface CreateThemeOptions {
  /** The brand's colour. It is kept as it is in a scheme in which it can be seen, and moved just so far in one where it cannot. */
  readonly accent: string;
  /**
   * The ground of cards. A light one is that of the light scheme and the dark one is derived from it, a dark one the other way
   * round. One in the middle is moved to where text, marks and twelve series can stand on it.
   *
   * @default white and near-black
   */
  readonly surface?: string | undefined;
  /**
   * The colour of text; the quieter texts are derived from it. A dark one is that of the light scheme, and the other way round.
   *
   * @default near-black and near-white
   */
  readonly text?: string | undefined;
  /**
   * Rounding of the cards: pixels, or a length of CSS that is no share. All other radii follow it.
   *
   * @default 10
   */
  readonly radius?: number | string | undefined;
  /**
   * Font families, as CSS lists them. No font is loaded.
   *
   * @default the host's own font
   */
  readonly font?: string | undefined;
  /**
   * Twelve colours of series in place of the neutral palette: the first has the accent's hue, and the others go round the
   * wheel from there, past the red that says "over the limit". An accent of grey has no hue and leaves them neutral.
   * Neighbours differ in lightness, so they can be told apart without hue.
   *
   * @default false
   */
  readonly series?: boolean | undefined;
}
