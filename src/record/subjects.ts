import type { Authorities, Topic } from './authority.ts';
import type { Mention } from './mention.ts';

/** A stretch of a document, by its passages. */
export interface Stretch {
  /** Passages that say what it is about before the others do: the question of an exchange. */
  leading: ReadonlySet<string>;
  passages: ReadonlySet<string>;
}

interface Subject {
  entity: string;
  label: string;
  leads: boolean;
  /** How much of all that the document says of it stands elsewhere, 0 to 1; topics count half. */
  elsewhere: number;
  count: number;
  /** Among the mentions of the stretch. */
  first: number;
}

const mostSubjects = 3;

/**
 * What stretches of a document are about: the first few topics and names for each, in the order in which they come up. Those of
 * the leading passages come before others, and those that the rest of the document has least before what it has everywhere.
 * @param unfit entities that are never what a stretch is about: who speaks, the event that the document is of
 */
export function findSubjects(
  stretches: readonly Stretch[],
  mentions: readonly Mention[],
  authorities: Authorities,
  unfit: ReadonlySet<string>,
): string[][] {
  const labelOf = subjectLabels(authorities);
  const places = mentions.map((mention, place) => ({ mention, place }));
  const inPassages = Map.groupBy(places, ({ mention }) => mention.block);
  const inStretches = stretches.map(({ passages }) =>
    [...passages]
      .flatMap((passage) => inPassages.get(passage) ?? [])
      .sort((a, b) => a.place - b.place)
      .map(({ mention }) => mention),
  );
  const totals = countEntities(mentions);
  const spread = countEntities(
    inStretches.flatMap((own) => [...new Map(own.map((one) => [one.entity, one])).values()]),
  );
  // What every second question names tells none of them from the others.
  const common = (entity: string) => stretches.length >= 4 && (spread.get(entity) ?? 0) > stretches.length / 2;
  return stretches.map(({ leading }, index) => {
    const own = inStretches[index] ?? [];
    const counts = countEntities(own);
    const subjects = [...counts].flatMap(([entity, count]): Subject[] => {
      const found = own.findIndex((mention) => mention.entity === entity);
      const label = labelOf.get(entity);
      if (label === undefined || unfit.has(entity) || common(entity)) return [];
      const leads = own.some((mention) => mention.entity === entity && leading.has(mention.block));
      const elsewhere = 1 - count / (totals.get(entity) ?? count);
      const weight = own[found]?.kind === 'topics' ? 0.5 : 1;
      return [{ entity, label, leads, elsewhere: elsewhere * weight, count, first: found }];
    });
    return chooseSubjects(subjects);
  });
}

function chooseSubjects(subjects: readonly Subject[]): string[] {
  const ranked = subjects.toSorted(
    (a, b) => Number(b.leads) - Number(a.leads) || a.elsewhere - b.elsewhere || b.count - a.count || a.first - b.first,
  );
  const chosen = [...new Map(ranked.map((subject) => [subject.label, subject])).values()].slice(0, mostSubjects);
  return chosen.sort((a, b) => a.first - b.first).map(({ label }) => label);
}

function countEntities(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

const labels = new WeakMap<Authorities, ReadonlyMap<string, string>>();

/** Entity → what it is called within a heading: `vaccines`, `Smith`, `the Bridge Act`. Events are what documents are of. */
function subjectLabels(authorities: Authorities): ReadonlyMap<string, string> {
  const known = labels.get(authorities);
  if (known) return known;
  const made = new Map([
    ...authorities.people.map(({ id, name, surname }) => [id, surname ?? lastName(name)] as const),
    ...authorities.topics.map((topic) => [topic.id, topicLabel(topic)] as const),
    ...[...authorities.organizations, ...authorities.places, ...authorities.agreements].map(
      ({ id, name }) => [id, withoutGloss(name)] as const,
    ),
  ]);
  labels.set(authorities, made);
  return made;
}

/** `The Hall, the building` → `The Hall`: what tells it from another of the name is for lists. */
const withoutGloss = (name: string) => name.replace(/(?:, | \().*$/, '') || name;

const lastName = (name: string) =>
  name
    .replace(/,? (?:[JS]r\.?|[IV]+)$/, '')
    .split(' ')
    .at(-1) ?? name;

/** `Vaccines` → `vaccines`, where the words that are looked for say that it is no name. */
export function topicLabel({ name, terms }: Pick<Topic, 'name' | 'terms'>): string {
  const [first = ''] = name.split(' ');
  const isCommon = /^\p{Lu}\p{Ll}*$/u.test(first) && terms.some((term) => /^\p{Ll}/u.test(term));
  return isCommon ? first.toLowerCase() + name.slice(first.length) : name;
}
