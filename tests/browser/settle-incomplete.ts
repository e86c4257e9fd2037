/** What axe could not tell of an element: the rule, and where the element is. */
export interface Incomplete {
  id: string;
  target: string;
}

/**
 * Settles what axe leaves open, each rule by what it asks; runs in the page. Words whose ground axe can't see (text of pictures, signs that
 * it takes for none) are held against what lies under them; a link among words has to have a line; what a label shows has to begin its
 * name. Gives what is not settled, rules that nobody has looked at among them.
 */
export function settleIncomplete(all: readonly Incomplete[]): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (css: string): Colour => {
    if (!canvas) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css === 'none' ? 'transparent' : css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
    r * a + x * (1 - a),
    g * a + y * (1 - a),
    b * a + z * (1 - a),
    1,
  ];
  const isShape = (element: Element) => element instanceof SVGGeometryElement;
  const paintOf = (element: Element): Colour => {
    const style = getComputedStyle(element);
    if (!isShape(element)) return read(style.backgroundColor);
    const [r, g, b, a] = read(style.fill);
    return [r, g, b, a * Number(style.fillOpacity) * Number(style.opacity)];
  };
  const groundOf = (element: Element): Colour => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
    const under = stack.filter((one) => !element.contains(one) || one === element).map(paintOf);
    const opaque = under.findIndex(([, , , alpha]) => alpha === 1);
    const base = under[opaque] ?? read(getComputedStyle(document.documentElement).backgroundColor);
    const page: Colour = base[3] === 1 ? base : [255, 255, 255, 1];
    return under
      .slice(0, opaque === -1 ? under.length : opaque)
      .reduceRight((ground, paint) => over(paint, ground), page);
  };
  const light = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isLegible = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const ground = groundOf(element);
    const words = over(read(element instanceof SVGElement ? style.fill : style.color), ground);
    const [a, b] = [light(words), light(ground)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= least;
  };
  const isLined = (element: Element): boolean => [element, ...element.querySelectorAll('*')].some(hasLine);
  const hasLine = (element: Element): boolean => {
    const { textDecorationLine, borderBottomStyle, borderBottomWidth } = getComputedStyle(element);
    return textDecorationLine.includes('underline') || (borderBottomStyle !== 'none' && borderBottomWidth !== '0px');
  };
  const isNamedAsShown = (element: Element): boolean =>
    element.ariaLabel?.toLowerCase().startsWith(element.textContent.trim().toLowerCase()) ?? false;
  const rules: Record<string, (element: Element) => boolean> = {
    'color-contrast': isLegible,
    'link-in-text-block': isLined,
    'label-content-name-mismatch': isNamedAsShown,
  };
  return all.flatMap(({ id, target }) => {
    const element = document.querySelector(target);
    return element && rules[id]?.(element) ? [] : [`${id}, left open: ${element?.outerHTML.slice(0, 300) ?? target}`];
  });
}
