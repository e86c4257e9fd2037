import type { AuthorityKind } from '../../../src/record/authority.ts';
import type { Defaults } from '../../../src/record/decision.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import type { CardFile, Content } from './content.ts';
import type { Locate } from '../yaml/locate.ts';

interface Reference {
  /** Kinds of which one must know the id. */
  kinds: readonly AuthorityKind[];
  id: string;
  path: PropertyKey[];
  locate: Locate;
}

const singular: Record<AuthorityKind, string> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  agreements: 'agreement',
  topics: 'topic',
  events: 'event',
};
const anyKind = Object.keys(singular) as AuthorityKind[];
/** Of whoever speaks; `nobody` stands for none of them. */
const speakerKinds = ['people', 'organizations'] as const;

/** Authorities that cards, `archive.yaml` and other authorities name must exist. `known` holds the ids of each kind. */
export function checkReferences(
  cards: readonly CardFile[],
  content: Pick<Content, 'archive' | 'locateArchive' | 'authorities' | 'locateAuthority'>,
  known: Record<AuthorityKind, ReadonlySet<string>>,
): Problem[] {
  const { archive, locateArchive } = content;
  const references = [
    ...cards.flatMap(listReferences),
    ...archive.lead.map((id, index): Reference => ({
      kinds: ['events'],
      id,
      path: ['lead', index],
      locate: locateArchive,
    })),
    ...archive.defaults.flatMap((defaults, index) => listDefaultReferences(defaults, ['defaults', index], locateArchive)),
    ...listAuthorityReferences(content),
  ];
  return references
    .filter(({ kinds, id }) => !kinds.some((kind) => known[kind].has(id)))
    .map((reference) =>
      reportUnknown(reference, [
        ...reference.kinds.flatMap((kind) => [...known[kind]]),
        ...(reference.kinds === speakerKinds ? ['nobody'] : []),
      ]),
    );
}

function listReferences({ card, locate }: CardFile): Reference[] {
  const references: Reference[] = [];
  const add = (kinds: readonly AuthorityKind[], id: string | undefined, ...path: PropertyKey[]) => {
    if (id !== undefined) references.push({ kinds, id, path, locate });
  };
  add(['events'], card.event, 'event');
  add(['organizations'], card.publisher?.value, 'publisher', 'value');
  for (const [index, { person }] of (card.contributors ?? []).entries()) {
    add(['people'], person, 'contributors', index, 'person');
  }
  for (const [index, { entity }] of (card.mentions ?? []).entries()) {
    add(anyKind, entity === 'none' ? undefined : entity, 'mentions', index, 'entity');
  }
  for (const field of ['quotes', 'speakers'] as const)
    references.push(...listSpeakerReferences(card[field], [field], locate));
  return references;
}

const listSpeakerReferences = (
  entries: readonly { speaker?: string | undefined }[] = [],
  path: readonly PropertyKey[],
  locate: Locate,
): Reference[] =>
  entries.flatMap(({ speaker }, index) =>
    speaker === undefined || speaker === 'nobody'
      ? []
      : [{ kinds: speakerKinds, id: speaker, path: [...path, index, 'speaker'], locate }],
  );

const listDefaultReferences = (
  { publisher, speakers }: Defaults,
  path: readonly PropertyKey[],
  locate: Locate,
): Reference[] => [
  ...(publisher === undefined
    ? []
    : [{ kinds: ['organizations'] as const, id: publisher, path: [...path, 'publisher'], locate }]),
  ...listSpeakerReferences(speakers, [...path, 'speakers'], locate),
];

function listAuthorityReferences({
  authorities,
  locateAuthority,
}: Pick<Content, 'authorities' | 'locateAuthority'>): Reference[] {
  const references: Reference[] = [];
  for (const kind of ['people', 'organizations', 'places'] as const) {
    for (const [index, { country }] of authorities[kind].entries()) {
      if (country === undefined) continue;
      references.push({ kinds: ['places'], id: country, path: [index, 'country'], locate: locateAuthority[kind] });
    }
  }
  for (const [index, { roles }] of authorities.people.entries()) {
    for (const [position, { of }] of (roles ?? []).entries()) {
      if (of === undefined) continue;
      const path = [index, 'roles', position, 'of'];
      references.push({ kinds: ['organizations', 'places'], id: of, path, locate: locateAuthority.people });
    }
  }
  for (const [index, event] of authorities.events.entries()) {
    for (const [field, kind] of [['at', 'places'], ['within', 'events'], ['follows', 'events']] as const) {
      const id = event[field];
      if (id === undefined) continue;
      references.push({ kinds: [kind], id, path: [index, field], locate: locateAuthority.events });
    }
    for (const [position, id] of (event.participants?.people ?? []).entries()) {
      const path = [index, 'participants', 'people', position];
      references.push({ kinds: ['people'], id, path, locate: locateAuthority.events });
    }
  }
  return references;
}

function reportUnknown({ kinds, id, path, locate }: Reference, known: readonly string[]): Problem {
  const names = kinds === anyKind ? ['authority'] : kinds.map((kind) => singular[kind]);
  const files =
    kinds === anyKind ? 'a file of authorities/' : kinds.map((kind) => `authorities/${kind}.yaml`).join(' or ');
  return {
    ...locate(path),
    kind: 'unknown-authority',
    what: `Cannot find ${names.join(' or ')} "${id}"${didYouMean(id, known)}`,
    why: 'Its page would not exist, and every link to it would be broken.',
    fix: `Use an id that stands in ${files}, or add an entry there.`,
  };
}
