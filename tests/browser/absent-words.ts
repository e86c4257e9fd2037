/** Words that begin like others, or that other words begin like, in several scripts. None of them stands in the archive's documents. */
export const absentWords: readonly string[] = [
  ...['tonsil', 'toad', 'inkwell', 'andiron', 'forceps', 'thermos', 'canadarm', 'mexicali', 'tradewind', 'bordello'],
  ...[
    'presidium',
    'summitry',
    'whiteboard',
    'leaderless',
    'offal',
    'asbestos',
    'theremin',
    'usury',
    'wholemeal',
    'isthmus',
  ],
  ...['frontera', 'inundación', 'montaña', 'œillet', 'forêt', 'hiverner', 'Käfer', 'Straßenbahn', 'gökyüzü', 'bãotố'],
  ...['θάλασσα', 'ουρανός', 'море', 'гроза', 'שלג', 'كتاب', 'मौसम', '湖', '雪崩', '바다', 'ทะเล'],
];

/** Words of which one at least stands nowhere, and words that stand, but in no page all of them. */
export const absentPhrases: readonly string[] = [
  ...['México frontera', 'a toad at the summit', 'the united tonsil', 'inkwell and trade', 'leaders of the isthmus'],
  ...['"united forceps"', '“a real thermos”', 'supply chains of asbestos', 'Line 5 theremin', 'cooperation montaña'],
  ...[
    'the forêt of Canada',
    'vaccines, usury',
    'море и Canada',
    'migration 雪崩',
    'border-offal',
    'l’œillet de Mexico',
  ],
  ...['whiteboard president', 'andiron', 'Käfer an der border', 'θάλασσα 2021'],
];
