/** What the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, 2017) asks of what is written here, read from its text. */

type Node = Record<string, unknown>;

/** The keys that its JSON-LD context (http://www.w3.org/ns/anno.jsonld) knows, of those that may stand here, by type. */
const terms: Record<string, readonly string[]> = {
  AnnotationPage: ['@context', 'id', 'type', 'items', 'partOf', 'next', 'prev', 'startIndex'],
  Annotation: ['id', 'type', 'motivation', 'body', 'target'],
  Text: ['id', 'type', 'format', 'language'],
  TextualBody: ['type', 'value', 'format', 'language', 'purpose'],
  SpecificResource: ['type', 'source', 'purpose', 'selector'],
  TextQuoteSelector: ['type', 'exact', 'prefix', 'suffix'],
  TextPositionSelector: ['type', 'start', 'end'],
};
const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
];

const listOf = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(Boolean) as Node[];
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && URL.canParse(value, 'https://example.org/');

/** The faults of a page of annotations, in words. */
export function findModelFaults(page: Node): string[] {
  const faults: string[] = [];
  const expectThat = (isSo: boolean, what: string, node: Node) => {
    if (!isSo) faults.push(`${what}: ${JSON.stringify(node).slice(0, 120)}`);
  };
  const check = (node: Node, type: string) => {
    expectThat(node['type'] === type, `type ${type}`, node);
    for (const key of Object.keys(node))
      expectThat(terms[type]?.includes(key) ?? false, `${key} is no key of ${type}`, node);
  };
  check(page, 'AnnotationPage');
  expectThat(page['@context'] === 'http://www.w3.org/ns/anno.jsonld', 'context', page);
  expectThat(isAddress(page['id']), 'id', page);
  const items = listOf(page['items']);
  expectThat(Array.isArray(page['items']), 'items is a list', page);
  expectThat(new Set(items.map(({ id }) => id)).size === items.length, 'ids are unique', page);
  for (const item of items) {
    check(item, 'Annotation');
    expectThat(isAddress(item['id']), 'id', item);
    expectThat(motivations.includes(String(item['motivation'])), 'motivation', item);
    expectThat(listOf(item['target']).length > 0, 'a target', item);
    for (const body of listOf(item['body'])) {
      check(body, String(body['type']));
      if (body['type'] === 'TextualBody')
        expectThat(typeof body['value'] === 'string' && body['value'] !== '', 'value', body);
      else expectThat(isAddress(body['id'] ?? body['source']), 'an address', body);
      if ('purpose' in body) expectThat(motivations.includes(String(body['purpose'])), 'purpose', body);
    }
    for (const target of listOf(item['target'])) {
      check({ type: 'SpecificResource', ...target }, 'SpecificResource');
      expectThat(isAddress(target['source']), 'source', target);
      for (const selector of listOf(target['selector'])) {
        check(selector, String(selector['type']));
        const { start, end } = selector as { start?: number; end?: number };
        if (selector['type'] === 'TextQuoteSelector')
          expectThat(typeof selector['exact'] === 'string', 'exact', selector);
        else
          expectThat(
            Number.isInteger(start) && Number.isInteger(end) && (start ?? 0) >= 0 && (end ?? 0) >= (start ?? 0),
            'places',
            selector,
          );
      }
    }
  }
  return faults;
}

/** What both selectors of a target select from a text, as a reader of the model does: by characters, and by the words around. */
export function selectWith(target: Node, text: string): { byPlace: string; byQuote: boolean } {
  const [quote, place] = listOf(target['selector']) as [Record<string, string>, Record<string, number>];
  const characters = Array.from(text);
  const [start = 0, end = 0] = [place['start'], place['end']];
  const before = characters.slice(0, start).join('');
  const after = characters.slice(end).join('');
  return {
    byPlace: characters.slice(start, end).join(''),
    byQuote: before.endsWith(quote['prefix'] ?? '') && after.startsWith(quote['suffix'] ?? ''),
  };
}
