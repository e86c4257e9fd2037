import { readXml, type XmlElement } from './read-xml.ts';

/**
 * What the W3C's validator of feeds (github.com/w3c/feedvalidator) says of an Atom feed at this address, errors and warnings alike, as far as its rules
 * can be broken here; and what RFC 4287 asks for beside them. Not its warning that two entries have one time, which days can't avoid.
 */
export function findAtomFaults(xml: string, location: string): string[] {
  const feed = readXml(xml);
  const entries = all(feed, 'entry');
  const ids = [feed, ...entries].map((one) => textOf(one, 'id'));
  const firstEntry = feed.children.findIndex(({ name }) => name === 'entry');
  const behind = firstEntry === -1 ? [] : feed.children.slice(firstEntry).filter(({ name }) => name !== 'entry');
  const self = all(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self')?.attributes;
  return [
    ...check(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom', 'UndefinedElement'),
    ...check(Boolean(feed.attributes['xml:lang']), 'MissingDCLanguage'),
    ...check(self?.['href'] === location, 'SelfDoesntMatchLocation'),
    ...check(self?.['type'] === 'application/atom+xml', 'SelfNotAtom'),
    ...check(
      all(feed, 'author').some((author) => textOf(author, 'name') !== ''),
      'MissingElement author',
    ),
    ...check(new Set(ids).size === ids.length, 'DuplicateEntries'),
    ...check(behind.length === 0, 'MisplacedMetadata'),
    ...[feed, ...entries].flatMap(checkHead),
    ...entries.flatMap(checkEntry),
    ...check(!/[\u0080-\u009f\ufffd]/.test(xml), 'BadCharacters'),
  ];
}

const all = (parent: XmlElement, name: string): XmlElement[] => parent.children.filter((child) => child.name === name);
const textOf = (parent: XmlElement, name: string): string => all(parent, name)[0]?.text ?? '';
const check = (isRight: boolean, fault: string): string[] => (isRight ? [] : [fault]);

function checkHead(one: XmlElement): string[] {
  const single = ['id', 'title', 'updated'].flatMap((name) => [
    ...check(all(one, name).length === 1, `MissingElement ${name}, or twice`),
    ...check(textOf(one, name).trim() !== '', `NotBlank ${name}`),
  ]);
  const alternates = all(one, 'link')
    .filter(({ attributes }) => attributes['rel'] === 'alternate')
    .map(({ attributes }) => `${attributes['type'] ?? ''} ${attributes['hreflang'] ?? ''}`);
  return [
    ...single,
    ...check(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(textOf(one, 'id')), 'InvalidUUID'),
    ...['updated', 'published'].flatMap((name) => all(one, name).flatMap(({ text }) => checkTime(text))),
    ...all(one, 'link').flatMap(({ attributes }) =>
      check(/^https?:\/\//.test(attributes['href'] ?? ''), 'relative link'),
    ),
    ...check(new Set(alternates).size === alternates.length, 'DuplicateAtomLink'),
    ...one.children.flatMap(checkText),
  ];
}

function checkTime(time: string): string[] {
  const isTime =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(time) && !Number.isNaN(Date.parse(time));
  return [...check(isTime, 'InvalidRFC3339Date'), ...check(time >= '1990' && time < '2100', 'ImplausibleDate')];
}

function checkText({ name, attributes, text }: XmlElement): string[] {
  if (!['title', 'subtitle', 'rights', 'summary', 'content'].includes(name)) return [];
  const type = attributes['type'] ?? 'text';
  if (type === 'text') return check(!/<\/?[a-z]|&\w+;/i.test(text), `ContainsUndeclaredHTML ${name}`);
  return [
    ...check(type === 'html', 'InvalidTextType'),
    ...check(!/<(?!\/?p>)/.test(text), `SecurityRisk ${name}`),
    ...check(text.trim() !== '', `NotBlank ${name}`),
  ];
}

function checkEntry(entry: XmlElement): string[] {
  const alternate = all(entry, 'link').some(({ attributes }) => attributes['rel'] === 'alternate');
  return [
    ...check(all(entry, 'content').length + all(entry, 'summary').length > 0, 'MissingTextualContent'),
    ...check(alternate, 'MissingContentOrAlternate'),
    ...all(entry, 'category').flatMap(({ attributes }) => check(Boolean(attributes['term']), 'MissingAttribute term')),
  ];
}
