import {
  clampChroma,
  formatHex,
  interpolate,
  interpolateWithPremultipliedAlpha,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode as register,
  wcagContrast,
} from 'culori/fn';

/** A colour in sRGB: channels from 0 to 1, beyond that where a screen of sRGB cannot show it; alpha from 0 to 1. */
export interface RgbColor {
  readonly mode: 'rgb';
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** A colour by what the eye tells apart: lightness from 0 to 1, chroma from 0 up, hue in degrees (0 for a grey). */
export interface OklchColor {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Below this chroma nobody could name the hue. */
const GREY_BELOW = 0.003;

const clamp = (channel: number): number => Math.min(Math.max(channel, 0), 1);

/** Registered in here rather than beside it, so that a bundler can leave the colour science out where only CSS is written. */
function createColorScience() {
  const toRgb = register(modeRgb);
  const toOklch = register(modeOklch);
  for (const mode of [modeA98, modeHsl, modeHwb, modeLab, modeLch, modeLrgb, modeOklab]) register(mode);
  for (const mode of [modeP3, modeProphoto, modeRec2020, modeXyz50, modeXyz65]) register(mode);

  /** A channel that is `none` is 0. */
  function whole(color: ReturnType<typeof toRgb> | undefined): RgbColor | null {
    if (color === undefined) return null;
    return { mode: 'rgb', r: color.r ?? 0, g: color.g ?? 0, b: color.b ?? 0, alpha: clamp(color.alpha ?? 1) };
  }

  return {
    /** A colour written out, in any space of CSS. `null` where it is none or leans on something else. */
    parse: (text: string): RgbColor | null => whole(toRgb(parse(text.toLowerCase()))),

    /** A colour as a screen of sRGB shows it: channels beyond its reach are cut. */
    onScreen: ({ r, g, b, alpha }: RgbColor): RgbColor => ({
      mode: 'rgb',
      r: clamp(r),
      g: clamp(g),
      b: clamp(b),
      alpha,
    }),

    /** '#rrggbb' of a colour, the alpha dropped; out of the screen's reach it loses chroma, never lightness. */
    hex: ({ l, c, h }: OklchColor): string => formatHex(clampChroma({ mode: 'oklch', l: clamp(l), c, h }, 'oklch')),

    /** '#rrggbb' of a colour of the screen, the alpha dropped. */
    toHex: (color: RgbColor): string => formatHex(color),

    /** Lightness, chroma and hue of a colour. */
    oklch(color: RgbColor | string): OklchColor {
      const { l, c, h } = toOklch(color) ?? { l: 0, c: 0 };
      return c < GREY_BELOW ? { l, c: 0, h: 0 } : { l, c, h: h ?? 0 };
    },

    /** Contrast of WCAG 2.2 between two opaque colours, 1 to 21. */
    contrast: (one: RgbColor | string, other: RgbColor | string): number => wcagContrast(one, other),

    /** So much of the second colour (0 to 1) mixed into the first, in one of culori's modes. */
    mix: (one: RgbColor, other: RgbColor, share: number, mode: MixMode): RgbColor | null =>
      whole(toRgb(interpolateWithPremultipliedAlpha([one, other], mode)(share))),

    /** '#rrggbb' of so much of the second colour (0 to 1) mixed into the first by OKLab. */
    mixHex: (one: string, other: string, share: number): string => formatHex(interpolate([one, other], 'oklab')(share)),

    /** What is seen of a colour on an opaque ground. */
    over(color: RgbColor, ground: RgbColor): RgbColor {
      const blend = (top: number, below: number) => top * color.alpha + below * (1 - color.alpha);
      return {
        mode: 'rgb',
        r: blend(color.r, ground.r),
        g: blend(color.g, ground.g),
        b: blend(color.b, ground.b),
        alpha: 1,
      };
    },
  };
}

/** A space in which colours are mixed, by the name that culori has for it. */
export type MixMode = 'rgb' | 'lrgb' | 'p3' | 'lab' | 'lch' | 'oklab' | 'oklch' | 'hsl' | 'hwb' | 'xyz50' | 'xyz65';

/**
 * What the theme asks of the colour library, and all that it asks.
 *
 * @example colorScience.contrast('#4450c0', '#ffffff') // 6.657…
 */
export const colorScience = /* @__PURE__ */ createColorScience();
