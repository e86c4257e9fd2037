import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { archiveCard, documentCard, eventCard, hasTitleCards, personCard } from '../../views/frame/title-card.ts';
import { homeCard, titleCardPath, type CardKind } from '../../paths.ts';
import type { TitleCard } from '../../record/title-card.ts';

/** Descriptions of the title cards, in whose places the build draws them. */
export async function getStaticPaths() {
  const archive = await readArchive();
  if (!hasTitleCards(archive)) return [];
  const { documents, authorities } = archive;
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
  const archive = await readArchive();
  if (kind === 'archive') return archiveCard(archive);
  if (kind === 'documents') return documentCard(archive.record(id), archive);
  const event = archive.entry('events', id);
  if (event) return eventCard(event, archive);
  const person = archive.entry('people', id);
  return person && personCard(person, archive);
}
