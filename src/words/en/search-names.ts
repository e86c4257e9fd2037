/** What search shows of somebody or something that a question names. */
export const nameWords = {
  saidAbout: 'What they said about',
  spokeAbout: 'Who spoke about it',
  saidOfThem: 'Said of them',
  eventsWith: 'Events with',
  mostWith: 'Most often with',
  tookPart: 'Who took part',
  about: 'About',
  guide: 'Guide',
  printed: 'Name as printed',
  /** As somebody asks for it. */
  officesOf: (title: string, of: string) => [`${title} of ${of}`, `${title} of the ${of}`],
};
