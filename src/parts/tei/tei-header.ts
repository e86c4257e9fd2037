import type { Archive } from '../../archive/archive.ts';
import { titleOf } from '../../archive/title-of.ts';
import { documentPath } from '../../paths.ts';
import { dayOf } from '../../record/day-of.ts';
import type { Contributor, Document } from '../../record/document.ts';
import { languageName } from '#words/parts/language-names.ts';
import { formatNumber } from '#words/parts/language.ts';
import { teiWords as words } from '#words/tei.ts';
import { publisherOf } from '../documents/publisher-of.ts';
import { absoluteAddress } from '../structured-data/json-ld.ts';
import type { Participant } from './participants.ts';
import { teiDate } from './tei-dates.ts';
import { encodingDescription } from './tei-encoding.ts';
import { describeParticipants } from './tei-lists.ts';
import { element, lines, type Xml } from './xml.ts';

/** What the archive knows of a document and its speakers, in the places that TEI has for it. */
export const teiHeader = (document: Document, speaking: readonly Participant[], archive: Archive): Xml =>
  element(
    'teiHeader',
    {},
    lines(
      element(
        'fileDesc',
        {},
        lines(
          element('titleStmt', {}, lines(titleElement(document), contributorElements(document.contributors))),
          element(
            'extent',
            {},
            element(
              'measure',
              { unit: 'words', quantity: document.counts.words },
              words.words(formatNumber(document.counts.words)),
            ),
          ),
          publicationStatement(document, archive),
          document.textState?.value === 'altered' && element('notesStmt', {}, element('note', {}, words.altered)),
          element('sourceDesc', {}, lines(sourceElement(document, archive), recordingElement(document))),
        ),
      ),
      encodingDescription(document, archive),
      profile(document, speaking, archive),
    ),
  );

function titleElement(document: Document): Xml {
  const { text, supplied } = titleOf(document);
  return element('title', { type: supplied ? 'supplied' : 'main' }, text);
}

const contributorElements = (contributors: readonly Contributor[]): Xml[] => [
  ...contributors.filter(({ role }) => role === 'author').map(({ name }) => element('author', {}, name)),
  ...contributors.filter(({ role }) => role === 'editor').map(({ name }) => element('editor', {}, name)),
  ...contributors
    .filter(({ role }) => role !== 'author' && role !== 'editor')
    .map(({ name, role }) => element('respStmt', {}, element('resp', {}, role), element('name', {}, name))),
];

function publicationStatement({ id, rights }: Document, archive: Archive): Xml {
  const address = absoluteAddress(archive, documentPath(id));
  return element(
    'publicationStmt',
    {},
    lines(
      element('distributor', {}, archive.settings.title),
      element('idno', { type: 'archive' }, id),
      address !== undefined && element('idno', { type: 'URI' }, address),
      element(
        'availability',
        { status: rights.license === undefined ? 'unknown' : undefined },
        rights.license === undefined
          ? element('p', {}, rights.statement)
          : element('licence', { target: rights.license }, rights.statement),
      ),
    ),
  );
}

function sourceElement(document: Document, archive: Archive): Xml {
  const { originalUrl, archivedUrl, source, contributors } = document;
  const day = dayOf(document);
  const publisher = publisherOf(document, archive)?.value;
  return element(
    'bibl',
    {},
    titleElement(document),
    contributors.filter(({ role }) => role === 'author').map(({ name }) => element('author', {}, name)),
    publisher !== undefined && element('publisher', {}, publisher),
    day && element('date', teiDate(day.value), day.value),
    originalUrl !== undefined && element('idno', { type: 'URI' }, originalUrl),
    archivedUrl !== undefined && element('idno', { type: 'URI', subtype: 'archived' }, archivedUrl),
    element('idno', { type: 'SHA-256' }, source.sha256),
  );
}

const recordingElement = ({ recording }: Document): Xml | undefined =>
  recording && element('recordingStmt', {}, element('recording', {}, element('p', {}, recording.url)));

function profile(document: Document, speaking: readonly Participant[], archive: Archive): Xml {
  const { language, kind } = document;
  return element(
    'profileDesc',
    {},
    lines(
      element('langUsage', {}, element('language', { ident: language.value }, languageName(language.value))),
      kind && element('textClass', {}, element('keywords', {}, element('term', { type: 'kind' }, kind.value))),
      settingElement(document),
      describeParticipants(speaking, archive),
    ),
  );
}

/** When, where and how what was transcribed took place. */
function settingElement({ occurred }: Document): Xml | undefined {
  if (!occurred) return undefined;
  const { date, start, end, timezone, medium, place } = occurred;
  const times = [start, end].filter((time) => time !== undefined).join('–');
  const content = [
    place !== undefined && element('name', { type: 'place' }, place),
    date !== undefined && element('date', teiDate(date), date),
    times !== '' && element('time', {}, timezone === undefined ? times : `${times} ${timezone}`),
    medium !== undefined && element('activity', {}, medium),
  ];
  return element('settingDesc', {}, element('setting', {}, content));
}
