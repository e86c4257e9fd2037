import type { Mark } from '../../views/reading/passage-view.ts';
import type { Inline, NestedSpan } from '../../parts/nest-spans.ts';
import { escapeHtml } from '../parts/escape-html.ts';

interface Place {
  /** Within a link, nothing else may be one. */
  linked: boolean;
  /** Line breaks stay characters within `<pre>`. */
  preformatted: boolean;
}

/**
 * The words of a passage as HTML. All text and every attribute is escaped, so nothing in a source is ever markup. A string and
 * not a component, because white space between a component's tags would come to stand between words.
 */
export function inlineHtml(nodes: readonly Inline<Mark>[], place: Partial<Place> = {}): string {
  return render(nodes, { linked: false, preformatted: false, ...place });
}

const render = (nodes: readonly Inline<Mark>[], place: Place): string =>
  nodes.map((node) => (node.kind === 'text' ? textHtml(node.text, place) : spanHtml(node, place))).join('');

function textHtml(text: string, { preformatted }: Place): string {
  const escaped = escapeHtml(text);
  return preformatted ? escaped : escaped.replaceAll('\n', '<br>');
}

function spanHtml(node: NestedSpan<Mark>, place: Place): string {
  const { span, last } = node;
  const inside = (linked = place.linked) => render(node.children, { ...place, linked });
  switch (span.kind) {
    case 'link':
      return element('a', { href: span.href, rel: span.external ? 'noopener' : undefined }, inside(true));
    case 'mention':
      return element('a', { class: 'mention', href: span.href }, inside(true));
    case 'quote':
      return element('span', { class: `q ${span.mode}`, id: node.first ? span.id : undefined }, inside());
    case 'correction':
      return correctionHtml(node.first, span, inside(true), place);
    case 'sic':
      if (span.basis === 'stated') return element('span', { class: 'aside' }, inside());
      return (
        element('span', { class: 'odd' }, inside()) +
        (last ? '<span class="sic" data-pagefind-ignore>[sic]</span>' : '')
      );
    case 'inaudible':
    case 'withheld':
    case 'interpreted':
      return element('span', { class: `aside ${span.kind}` }, inside());
    case 'unlinked':
      return inside();
    case 'emphasis':
      return element('em', {}, inside());
    case 'strong':
      return element('strong', {}, inside());
    case 'code':
      return element('code', {}, inside());
    case 'deleted':
      return element('del', {}, inside());
  }
}

/** The source's form is an attribute; a correction in several pieces has it once. */
function correctionHtml(first: boolean, span: Mark & { kind: 'correction' }, words: string, { linked }: Place): string {
  const from = first ? { 'data-from': span.from } : {};
  if (linked) return element('span', { class: 'fix', ...from }, words);
  return element('a', { class: 'fix', href: span.href, ...from }, words);
}

function element(name: string, attributes: Record<string, string | undefined>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}
