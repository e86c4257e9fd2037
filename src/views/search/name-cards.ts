import { authorityPath, belowRoot, dossierPath, quotesListPath } from '../../paths.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { authorityIndex, type Graph } from '../../archive/authority-index.ts';
import { countNaming } from '../../parts/authorities/authority-passages.ts';
import { describeAuthority } from '../../parts/authorities/describe-authority.ts';
import { meetingsOf, participantsOf } from '../../parts/events/event-people.ts';
import { listedValues } from '../../parts/quotes/listed-values.ts';
import { countDocuments, type QuoteGroup } from '../../parts/quotes/quote-facets.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { pathOfSpokenOn } from '../../parts/quotes/spoken-on.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import type { NameCard, NameLink, NameRow, NamesFile, SearchedName } from '../../phrases/names-file.ts';
import { writeSaid } from '../../phrases/said-question.ts';
import { authorityWords } from '#words/authorities.ts';
import { counted } from '#words/parts/counts.ts';
import { formatNumber } from '#words/parts/language.ts';
import { peekWords } from '#words/reading-peeks.ts';
import { nameWords as words } from '#words/search-names.ts';
import { shownTries } from './search-tries.ts';
import { nameForms, printedForms } from './name-forms.ts';

/** As many of a kind stand on a card: its page has all. */
const most = 5;

/** Everybody and everything that search answers with itself: authorities, guides, and speakers as they are printed. */
export function namesFile(archive: Archive): NamesFile {
  const { authorities, dossiers } = archive;
  const kinds = Object.keys(authorities) as (keyof typeof authorities)[];
  const entries = kinds.flatMap((kind) => authorities[kind].map(({ id }) => archive.authority(id) as AuthorityEntry));
  return {
    names: [
      ...entries.map((found) => authorityName(found, archive)),
      ...dossiers.map(({ slug, title, description }): SearchedName => {
        const [short = title] = title.split(':');
        return {
          forms: printedForms(short, false),
          card: {
            name: title,
            ...foreignLanguage(archive.settings.languages[0]),
            path: belowRoot(dossierPath(slug)),
            what: words.guide,
            counts: description,
            rows: [],
          },
          weight: 0,
        };
      }),
      ...printedSpeakers(archive),
    ],
    tries: shownTries(archive),
  };
}

function authorityName(found: AuthorityEntry, archive: Archive): SearchedName {
  const { kind, entry } = found;
  const statements = archive.derive(saidBy).get(entry.id) ?? [];
  const passages = countNaming(entry.id, archive);
  const documents = archive.mentioned.get(entry.id)?.size ?? 0;
  const what = describeAuthority(found, archive);
  const counts = authorityWords.counts(
    statements.length > 0 ? counted.statements(statements.length) : undefined,
    authorityWords.places(counted.passages(passages), counted.documents(documents)),
  );
  const card: NameCard = {
    name: entry.name,
    path: belowRoot(authorityPath(kind, entry.id)),
    ...(what && { what }),
    counts: passages > 0 || statements.length > 0 ? counts : authorityWords.nowhere,
    rows: [...rowsOf(found, statements, archive)].filter(({ links }) => links.length > 0),
    ...(statements.length > 0 && { speaker: entry.name }),
    ...(kind === 'topics' && { topic: entry.name, terms: entry.terms }),
  };
  return { forms: nameForms(found, archive), card, weight: passages + statements.length };
}

type Statements = QuoteGroup['quotes'];

const saidBy = (archive: Archive): ReadonlyMap<string, Statements> =>
  new Map(quoteIndex(archive).facets.speaker.map(({ value, quotes }) => [value, quotes]));

function* rowsOf(found: AuthorityEntry, statements: Statements, archive: Archive): Generator<NameRow> {
  const { kind, entry } = found;
  const index = authorityIndex(archive);
  yield { label: words.saidAbout, links: topicsOf(entry, statements, archive) };
  if (kind === 'people') {
    const others = (index.statements.get(entry.id) ?? []).filter(
      ({ quote }) => quote.attribution.speaker.ref !== entry.id,
    );
    const path = `${belowRoot(authorityPath(kind, entry.id))}#about`;
    yield {
      label: words.saidOfThem,
      links: others.length > 0 ? [{ label: counted.statements(others.length), path }] : [],
    };
    const met = countNames(meetingsOf(entry.id, archive).flatMap(({ people }) => people));
    if (met.length > 0) yield { label: words.eventsWith, links: met };
    else yield { label: words.mostWith, links: neighbours(index.together, entry.id, 'people', archive) };
    return;
  }
  if (kind === 'events') {
    const people = participantsOf(entry, archive)?.people ?? [];
    yield { label: words.tookPart, links: countNames(people).map(({ count: _count, ...link }) => link) };
    return;
  }
  const speakers = neighbours(index.spokenOfBy, entry.id, 'people', archive);
  yield {
    label: words.spokeAbout,
    links: speakers.map(({ label, count }) => ({
      label,
      ...(count && { count }),
      asks: writeSaid(label, entry.name),
    })),
  };
  if (speakers.length === 0) {
    yield { label: words.mostWith, links: neighbours(index.together, entry.id, 'people', archive) };
  }
}

/** What statements are about, most frequent first: each as its page where it has one, else as the question for them. @param speaker `id` of somebody with a page */
function topicsOf(speaker: { id?: string; name: string }, statements: Statements, archive: Archive): NameLink[] {
  const topics = Map.groupBy(
    statements.flatMap(({ values }) => values.topic),
    (topic) => topic,
  );
  return [...topics]
    .map(([topic, own]) => ({ topic, name: archive.nameOf(topic), count: own.length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ topic, name, count }) => {
      const page = speaker.id === undefined ? undefined : pathOfSpokenOn(speaker.id, topic, archive);
      const leads = page === undefined ? { asks: writeSaid(speaker.name, name) } : { path: belowRoot(page) };
      return { label: name, count: formatNumber(count), ...leads };
    });
}

function neighbours(graph: Graph, entity: string, kind: 'people', archive: Archive): NameLink[] {
  return [...(graph.get(entity) ?? [])]
    .flatMap(([id, count]) => {
      const entry = id === entity ? undefined : archive.entry(kind, id);
      return entry ? [{ entry, count }] : [];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ entry, count }) => ({
      label: entry.name,
      count: formatNumber(count),
      path: belowRoot(authorityPath(kind, entry.id)),
    }));
}

function countNames(people: readonly { name: string; href: string }[]): NameLink[] {
  return [...Map.groupBy(people, ({ href }) => href)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, most)
    .map(([href, own]) => ({
      label: own[0]?.name ?? '',
      count: formatNumber(own.length),
      path: belowRoot(href),
    }));
}

/** Whom documents quote under a name or label that no authority stands for. */
function printedSpeakers(archive: Archive): SearchedName[] {
  const index = quoteIndex(archive);
  const { values, left } = listedValues(index, 'speaker');
  const name = (group: QuoteGroup, path: string | undefined): SearchedName[] => {
    const { value, label, note = words.printed, quotes } = group;
    if (archive.authority(value) || quotes.every(({ quote }) => quote.attribution.speaker.status === 'unknown'))
      return [];
    const isName = quotes.some(({ quote }) => quote.attribution.speaker.status === 'named');
    return [
      {
        forms: printedForms(label, isName),
        card: {
          name: label,
          ...(path !== undefined && { path }),
          what: note,
          counts: peekWords.statements(counted.statements(quotes.length), counted.documents(countDocuments(quotes))),
          rows: [{ label: words.saidAbout, links: topicsOf({ name: label }, quotes, archive) }].filter(
            ({ links }) => links.length > 0,
          ),
          speaker: label,
        },
        weight: quotes.length,
      },
    ];
  };
  return [
    ...values.flatMap((group) => name(group, belowRoot(quotesListPath({ facet: 'speaker', value: group.value })))),
    ...left.flatMap((group) => name(group, undefined)),
  ];
}
