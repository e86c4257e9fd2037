/** The share of light that a colour `#rrggbb` gives back, 0 to 1: relative luminance, as WCAG 2 counts it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `share` of one colour in another, as `color-mix(in srgb, …)` mixes them. */
export function mixColours(one: string, share: number, other: string): string {
  const others = channelsOf(other);
  const mixed = channelsOf(one).map((channel, place) =>
    Math.round(channel * share + (others[place] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colour nearest to `colour`, on the way to black or to white, that stands `least` apart from `under`; undefined where none does.
 */
export function findContrasting(colour: string, under: string, least: number): string | undefined {
  const steps = 64;
  for (let step = 1; step <= steps; step += 1) {
    for (const end of ['#000000', '#ffffff']) {
      const tried = mixColours(end, step / steps, colour);
      if (contrastOf(tried, under) >= least) return tried;
    }
  }
  return undefined;
}

const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
