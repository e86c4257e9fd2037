import type { APIRoute } from 'astro';
import { readCatalogue, readConcordance, readDocument } from '../../archive.ts';
import { archiveCard, documentCard, eventCard, hasTitleCards, personCard } from '../../model/title-card.ts';
import { homeCard, titleCardPath, type CardKind } from '../../paths.ts';
import type { TitleCard } from '../../schema/title-card.ts';

/** Descriptions of the title cards, in whose places the build draws them. */
export async function getStaticPaths() {
  const catalogue = await readCatalogue();
  if (!hasTitleCards(catalogue)) return [];
  const { documents, authorities } = catalogue;
  const all = { documents, people: authorities.people, events: authorities.events, [homeCard.kind]: [homeCard] };
  return Object.entries(all).flatMap(([kind, entries]) =>
    entries.map(({ id }) => ({
      params: { card: titleCardPath(kind as CardKind, id).replace(/^\/cards\/|\.png$/g, '') },
      props: { kind: kind as CardKind, id },
    })),
  );
}

export const GET: APIRoute<{ kind: CardKind; id: string }> = async ({ props }) => Response.json(await describe(props));

async function describe({ kind, id }: { kind: CardKind; id: string }): Promise<TitleCard | undefined> {
  const catalogue = await readCatalogue();
  if (kind === 'archive') return archiveCard(catalogue, readDocument);
  const { people, events } = catalogue.authorities;
  if (kind === 'documents') return documentCard(await readDocument(id), catalogue);
  const event = kind === 'events' && events.find((entry) => entry.id === id);
  if (event) return eventCard(event, catalogue, await readConcordance(), readDocument);
  const person = people.find((entry) => entry.id === id);
  return person && personCard(person, catalogue, await readConcordance(), readDocument);
}
