import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { authorityPath } from '../../paths.ts';
import type { Document } from '../../record/document.ts';
import { readSameAs } from '../../record/same-as.ts';
import { roleLine } from '../authorities/role-years.ts';
import { absoluteAddress } from '../structured-data/json-ld.ts';
import { authorityXmlId, type Participant } from './participants.ts';
import { teiDate } from './tei-dates.ts';
import { element, lines, type Xml } from './xml.ts';

/** Who speaks: people with what the archive knows of them, organizations, and those whom the text names by a role or a label. */
export function describeParticipants(all: readonly Participant[], archive: Archive): Xml | undefined {
  if (all.length === 0) return undefined;
  const people: Xml[] = [];
  const organizations: Xml[] = [];
  for (const { id, name, status, ref } of all) {
    const known = ref === undefined ? undefined : archive.authority(ref);
    const own = { 'xml:id': id };
    if (known?.kind === 'people') people.push(describeEntry(known, archive));
    else if (known) organizations.push(describeEntry(known, archive));
    else if (status === 'organization') organizations.push(element('org', own, element('orgName', {}, name)));
    else if (status === 'named') people.push(element('person', own, element('persName', {}, name)));
    else people.push(element('personGrp', { ...own, role: status }, element('name', {}, name)));
  }
  return element(
    'particDesc',
    {},
    lines(
      people.length > 0 && element('listPerson', {}, lines(people)),
      organizations.length > 0 && element('listOrg', {}, lines(organizations)),
    ),
  );
}

/** Whom and what the text names, but for those who speak, who are in the header. */
export function describeNamed(
  { mentions }: Document,
  speaking: ReadonlySet<string>,
  archive: Archive,
): Xml | undefined {
  const ids = [...new Set(mentions.map(({ entity }) => entity))].sort();
  const named = ids
    .map((id) => archive.authority(id))
    .filter((known) => known !== undefined)
    .filter(({ kind, entry }) => !speaking.has(authorityXmlId(kind, entry.id)));
  const groups = Map.groupBy(named, ({ kind }) => kind);
  const written = Object.entries(lists).flatMap(([kind, [list, attributes]]) => {
    const own = groups.get(kind as AuthorityEntry['kind']);
    return own ? [element(list, attributes, lines(own.map((entry) => describeEntry(entry, archive))))] : [];
  });
  return written.length > 0 ? element('standOff', {}, lines(written)) : undefined;
}

const lists: Record<AuthorityEntry['kind'], [list: string, attributes: Record<string, string>]> = {
  people: ['listPerson', {}],
  organizations: ['listOrg', {}],
  places: ['listPlace', {}],
  events: ['listEvent', {}],
  agreements: ['interpGrp', { type: 'agreement' }],
  topics: ['interpGrp', { type: 'topic' }],
};

/** An authority, with its page here and the same at other files of authorities. */
function describeEntry(found: AuthorityEntry, archive: Archive): Xml {
  const { kind, entry } = found;
  const id = { 'xml:id': authorityXmlId(kind, entry.id) };
  const ids = identifiers(found, archive);
  switch (found.kind) {
    case 'people':
      return element(
        'person',
        id,
        element('persName', {}, entry.name),
        (found.entry.roles ?? []).map((role) => element('occupation', {}, roleLine(role, archive))),
        ids,
      );
    case 'organizations':
      return element('org', id, element('orgName', {}, entry.name), ids);
    case 'places':
      return element('place', id, element('placeName', {}, entry.name), ids);
    case 'events':
      return element('event', { ...id, ...teiDate(found.entry.date) }, element('label', {}, entry.name), ids);
    default:
      return element('interp', id, entry.name);
  }
}

function identifiers({ kind, entry }: AuthorityEntry, archive: Archive): Xml[] {
  const own = absoluteAddress(archive, authorityPath(kind, entry.id));
  const others = (entry.sameAs ?? []).map(readSameAs);
  return [
    ...(own === undefined ? [] : [element('idno', { type: 'URI' }, own)]),
    ...others.map(({ address, file }) => element('idno', { type: 'URI', subtype: file }, address)),
  ];
}
