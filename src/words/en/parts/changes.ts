/** What is said of changes of the archive: on their page, on others that lead there, and in feeds. */
export const changesWords = {
  title: 'Changes',
  kinds: { added: 'Added', corrected: 'Corrected', withdrawn: 'Withdrawn' },
  lead: 'What was added, corrected and withdrawn, the latest first. The days are those on which the archive changed, not the documents’ own.',
  latest: (day: string) => `Changes: the latest on ${day}`,
  follow: 'Follow the changes',
  atom: 'Atom feed',
  json: 'JSON Feed',
};

/** Feeds, for programs and whoever reads with them. */
export const feedWords = {
  subtitle: 'What was added, corrected and withdrawn, in the order in which the archive changed.',
  /** How many changes Atom, which asks for a time of each, can't hold. */
  withoutTime: (changes: string) => `Without a time, and so not listed here: ${changes}.`,
  titleOf: (name: string, archive: string) => `${name} · ${archive}`,
  corrected: (title: string) => `Corrected: ${title}`,
  withdrawn: (title: string) => `Withdrawn: ${title}`,
  words: (from: string, to: string, reason: string, places?: string) =>
    `“${from}” is “${to}” now${places === undefined ? '' : `, in ${places}`}: ${reason}`,
  day: {
    added: (day: string) => `Added on ${day}.`,
    corrected: (day: string) => `Corrected on ${day}.`,
    withdrawn: (day: string) => `Withdrawn on ${day}.`,
  },
  noDay: {
    added: 'The day on which it was added is not recorded.',
    corrected: 'The day on which it was corrected is not recorded.',
    withdrawn: 'The day on which it was withdrawn is not recorded.',
  },
};
