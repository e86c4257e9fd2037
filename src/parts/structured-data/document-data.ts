import { documentPath } from '../../paths.ts';
import type { Document, DocumentSummary } from '../../record/document.ts';
import type { Kind } from '../../record/document-kinds.ts';
import { documentWords } from '#words/documents.ts';
import type { Archive } from '../../archive/archive.ts';
import { authorityNode } from './authority-node.ts';
import { contributorNodes } from './contributor-nodes.ts';
import { documentFileLinks, documentMediaTypes } from '../documents/document-files.ts';
import { absoluteAddress, addressed, archiveNode, describePage, type JsonLd } from './json-ld.ts';
import { titleOf } from '../../archive/title-of.ts';

/** How many of the names in a document are given: those that stand most often. */
const mostMentions = 5;

/** What each kind is to schema.org; a transcript is no article, and the vocabulary has no type of that name. */
const types: Record<Kind, string> = {
  article: 'NewsArticle',
  'op-ed': 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
  letter: 'DigitalDocument',
  // eslint-disable-next-line record/words-in-one-place -- schema.org’s word, not ours
  explainer: 'Article',
  'press-release': 'DigitalDocument',
  statement: 'DigitalDocument',
  speech: 'DigitalDocument',
  interview: 'DigitalDocument',
  hearing: 'DigitalDocument',
  'press-conference': 'DigitalDocument',
  transcript: 'DigitalDocument',
};

/** The types of these say what they are; of others the genre does. */
const typed: ReadonlySet<Kind> = new Set(['article', 'op-ed', 'explainer']);

/** The reading page of a document. */
export function documentData(document: Document, archive: Archive): JsonLd {
  const {
    kind,
    deck,
    originalUrl,
    archivedUrl,
    rights,
    publisher,
    publisherName,
    event,
    language,
    counts,
    published,
    modified,
  } = document;
  const about = archive.entry('events', event);
  const node = documentNode(document, archive);
  const article = node['@type'].endsWith('Article');
  const genre = kind && !typed.has(kind.value) ? documentWords.kind(kind.value).toLowerCase() : undefined;
  return describePage({
    ...node,
    ...(deck !== undefined && { description: deck }),
    ...(genre !== undefined && { genre }),
    inLanguage: language.value,
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
    ...madeOn(document),
    ...contributorNodes(document.contributors, archive),
    ...(publisher && { publisher: publisherNode(publisher.value, archive) }),
    ...(publisherName !== undefined && { publisher: { '@type': 'Organization', name: publisherName } }),
    ...(about && { about: named(authorityNode({ kind: 'events', entry: about }, archive)) }),
    mentions: mentionNodes(document, archive),
    encoding: fileNodes(document, archive),
    ...(isWebAddress(originalUrl) && { isBasedOn: originalUrl }),
    ...(isWebAddress(archivedUrl) && { archivedAt: archivedUrl }),
    ...(article && rights.publish === 'full' && { wordCount: counts.words }),
    copyrightNotice: rights.statement,
    ...(rights.license !== undefined && { license: rights.license }),
    isPartOf: named(archiveNode(archive)),
  });
}

/** A document as another thing names it. A title that it does not state is a name in brackets, and no headline; others than articles have none. */
export function documentNode(document: DocumentSummary, archive: Archive): JsonLd {
  const { id, kind, title } = document;
  const type = kind ? types[kind.value] : 'CreativeWork';
  return {
    '@type': type,
    ...(title.basis === 'stated' && type.endsWith('Article') && { headline: title.value }),
    name: titleOf(document).text,
    ...addressed(archive, documentPath(id)),
  };
}

/**
 * A day that the document itself states. What the archive inferred may be the day of what it tells of, and a set of possible
 * days has no form here: both are left to the page. The words of a transcript are from the day that they were spoken.
 */
function madeOn({ published, date, occurred }: Document): Record<string, string> {
  const stated = date?.basis === 'stated' && /^\d{4}(?:-\d\d){0,2}$/.test(date.value);
  return {
    ...(occurred?.date !== undefined && { temporalCoverage: occurred.date }),
    ...(stated && published === undefined && { dateCreated: date.value }),
  };
}

function publisherNode(id: string, archive: Archive): JsonLd {
  const entry = archive.entry('organizations', id);
  return entry
    ? named(authorityNode({ kind: 'organizations', entry }, archive))
    : { '@type': 'Organization', name: id };
}

/** The files in which it is to be had, where their address is known. */
const fileNodes = ({ id }: Document, archive: Archive): JsonLd[] =>
  documentFileLinks(id, archive).flatMap(({ format, href, isOwn }) => {
    const contentUrl = isOwn ? absoluteAddress(archive, href) : undefined;
    return contentUrl === undefined
      ? []
      : [{ '@type': 'MediaObject', encodingFormat: documentMediaTypes[format], contentUrl }];
  });

/** What is named: its `@id` is its address, and what else there is of it stands there. */
const named = ({ url: _url, startDate: _start, endDate: _end, ...node }: JsonLd): JsonLd => node;

/**
 * The names that it has most often, by the pages that describe what they name, where the addresses of these are known: by itself a name tells
 * nothing that the text does not.
 */
function mentionNodes({ mentions }: Document, archive: Archive): JsonLd[] {
  const counted = [...Map.groupBy(mentions, ({ entity }) => entity)].sort(([, a], [, b]) => b.length - a.length);
  return counted.slice(0, mostMentions).flatMap(([id]) => {
    const authority = archive.authority(id);
    if (!authority) return [];
    const { '@type': type, '@id': address } = authorityNode(authority, archive);
    return address === undefined ? [] : [{ '@type': type, '@id': address }];
  });
}

const isWebAddress = (address: string | undefined): address is string => /^https?:\/\//.test(address ?? '');
