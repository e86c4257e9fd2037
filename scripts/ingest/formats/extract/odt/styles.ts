import { elementsOf, type XmlElement } from '../xml-tree.ts';
import type { NumberFormat } from '../number-label.ts';

/** How words of a style look, and of which named style it is made. */
export interface OdtStyle {
  parent?: string;
  strong?: boolean;
  emphasis?: boolean;
  hidden?: boolean;
}

/** One level of a list style. */
export interface ListLevel {
  /** Absent where items have a bullet or nothing. */
  format?: NumberFormat;
  before: string;
  behind: string;
  start: number;
}

export interface OdtStyles {
  /** By the name that elements have. */
  styles: ReadonlyMap<string, OdtStyle>;
  /** By the list style's name; the outermost level first. */
  lists: ReadonlyMap<string, readonly ListLevel[]>;
}

/** What the styles of both parts of an OpenDocument file say. */
export function readOdtStyles(parts: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, OdtStyle>();
  const lists = new Map<string, ListLevel[]>();
  const visit = (element: XmlElement): void => {
    const name = element.attributes['style:name'];
    if (element.name === 'style:style' && name !== undefined) styles.set(name, readStyle(element));
    else if (element.name === 'text:list-style' && name !== undefined)
      lists.set(name, elementsOf(element).map(readLevel));
    else elementsOf(element).forEach(visit);
  };
  for (const part of parts) {
    for (const child of elementsOf(part).flatMap(elementsOf)) {
      if (child.name === 'office:styles' || child.name === 'office:automatic-styles') visit(child);
    }
  }
  return { styles, lists };
}

function readStyle(element: XmlElement): OdtStyle {
  const style: OdtStyle = {};
  const parent = element.attributes['style:parent-style-name'];
  if (parent !== undefined) style.parent = parent;
  const properties = elementsOf(element).find(({ name }) => name === 'style:text-properties')?.attributes ?? {};
  const weight = properties['fo:font-weight'];
  const slant = properties['fo:font-style'];
  if (weight !== undefined) style.strong = /^(?:bold|[6-9]00)$/.test(weight);
  if (slant !== undefined) style.emphasis = slant !== 'normal';
  if (properties['text:display'] === 'none') style.hidden = true;
  return style;
}

function readLevel({ name, attributes }: XmlElement): ListLevel {
  const format = attributes['style:num-format'] ?? '';
  return {
    ...(name === 'text:list-level-style-number' && /^[1aAiI]$/.test(format) && { format: format as NumberFormat }),
    before: attributes['style:num-prefix'] ?? '',
    behind: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] ?? 1),
  };
}

/** The named style that a style is made of: `Heading_20_1` for one that a program made for a single paragraph. */
export function namedStyles(name: string | undefined, styles: ReadonlyMap<string, OdtStyle>): string[] {
  const names: string[] = [];
  for (let at = name; at !== undefined && !names.includes(at); at = styles.get(at)?.parent) names.push(at);
  return names;
}
