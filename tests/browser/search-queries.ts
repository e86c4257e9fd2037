/**
 * Questions to the archive that ships, each with the answer that must come first: its sort, the page below the site's root, and the place on
 * it. They were written down from the documents, before they were asked.
 */
const call = 'documents/background-call-2021/';
const promise = 'documents/north-americas-promise-2021/';
const meeting = 'documents/white-house-meeting-2021/';
const partners = 'documents/true-partners-2023/';
const explained = 'documents/summit-explained-2023/';

export type Sought = [query: string, answer: 'authority' | 'statement' | 'passage' | 'page', page: string];

export const names: readonly Sought[] = [
  ['Trudeau', 'authority', 'people/justin-trudeau/'],
  ['Joe Biden', 'authority', 'people/joe-biden/'],
  ['president biden', 'authority', 'people/joe-biden/'],
  ['López Obrador', 'authority', 'people/andres-manuel-lopez-obrador/'],
  ['obrador', 'authority', 'people/andres-manuel-lopez-obrador/'],
  ['who is Duncan Wood?', 'authority', 'people/duncan-wood/'],
  ['Vice President Harris', 'authority', 'people/kamala-harris/'],
  ['Prime Minister of Canada', 'authority', 'people/justin-trudeau/'],
  ['Wilson Center', 'authority', 'organizations/wilson-center/'],
  ['Mexico City', 'authority', 'places/mexico-city/'],
  ['Line 5', 'authority', 'places/line-5/'],
  ['migration', 'authority', 'topics/migration/'],
  ['supply chain', 'authority', 'topics/supply-chains/'],
  ['Remain in Mexico', 'authority', 'agreements/remain-in-mexico/'],
  ['2023 summit', 'authority', 'events/summit-2023/'],
];

export const acronyms: readonly Sought[] = [
  ['AMLO', 'authority', 'people/andres-manuel-lopez-obrador/'],
  ['usmca', 'authority', 'agreements/usmca/'],
  ['U.S.M.C.A.', 'authority', 'agreements/usmca/'],
  ['MPP', 'authority', 'agreements/remain-in-mexico/'],
  ['NALS', 'authority', 'events/summit-2021/'],
  ['EVs', 'authority', 'topics/electric-vehicles/'],
  ['U.S.', 'authority', 'places/united-states/'],
];

export const misspelt: readonly Sought[] = [
  ['Trudaeu', 'authority', 'people/justin-trudeau/'],
  ['Justin Trudo', 'authority', 'people/justin-trudeau/'],
  ['Lopez Obredor', 'authority', 'people/andres-manuel-lopez-obrador/'],
  ['Wilsen Center', 'authority', 'organizations/wilson-center/'],
  ['migratoin', 'authority', 'topics/migration/'],
];

export const phrases: readonly Sought[] = [
  ['true partners', 'statement', `${partners}#p2`],
  ['“We’re true partners, the three of us”', 'statement', `${partners}#p2`],
  ['a real strain', 'statement', `${partners}#p1`],
  ['unlimited economic potential', 'statement', `${partners}#p13`],
  ['wall ourselves off', 'statement', `${partners}#p4`],
  ['very real challenges', 'statement', `${partners}#p12`],
  ['cruel, ineffective and unlawful', 'statement', `${meeting}#p9`],
  ['united front', 'passage', `${meeting}#p1`],
  ['two-hour meeting', 'passage', `${partners}#p2`],
  ['The moment is ripe', 'passage', `${promise}#p12`],
  ['chemical precursors from China', 'passage', `${explained}#p4`],
  ['twenty-one governments', 'passage', `${explained}#p3`],
  ['trade per minute', 'passage', `${promise}#p3`],
  ['three of us at a news conference', 'passage', `${partners}#p2`],
  ['Enbridge treaty', 'passage', `${call}#t8p6`],
  ['Haitians border Texas', 'passage', `${meeting}#p17`],
  ['ports Pacific overwhelmed', 'passage', `${meeting}#p23`],
];

export const spoken: readonly Sought[] = [
  ['said:trudeau trade', 'statement', `${meeting}#p12`],
  ['what did Trudeau say about trade', 'statement', `${meeting}#p12`],
  ['Biden migration', 'statement', `${partners}#p1`],
  ['Biden strain', 'statement', `${partners}#p1`],
  ['Psaki litigation', 'statement', `${meeting}#p8`],
  ['What did López Obrador say about root causes?', 'statement', `${partners}#p5`],
];

/** What stands nowhere: nothing may be listed. */
export const absent: readonly string[] = [
  'Brexit',
  'Macron',
  'NATO enlargement',
  'said:Biden Ukraine',
  'UFO',
  'climate asbestos',
];
