const leftOut = (more: string | undefined) => (more ? `; ${more} not shown` : '');

/** What title cards say around a page's own title, and what stands for them where they are not seen. `more`: "2 documents". */
export const cardWords = {
  archive: 'Archive',
  person: 'Person',
  event: 'Event',
  altered: 'altered copy',
  /** Under a document's own picture. */
  drawn: (quoted: boolean) => (quoted ? 'The text to scale, with its quotations marked' : 'The text to scale'),
  /** Under the pictures of documents that name a person or an event. */
  named: (more: string | undefined) => `Where these documents name it${leftOut(more)}`,
  namedPerson: (more: string | undefined) => `Where these documents name this person${leftOut(more)}`,
  /** The same, where only a title or a note names it, which the picture leaves out. */
  namedBeside: (more: string | undefined) => `Named beside the text of this document${leftOut(more)}`,
  /** Under the pictures of an event's documents. */
  own: (more: string | undefined) => `Its documents to scale${leftOut(more)}`,
  /** Under the pictures of an archive's documents. */
  held: (more: string | undefined) => `Documents to scale${leftOut(more)}`,
  alternative: (title: string, archive: string) =>
    `${title.replace(/\.$/, '')}, in ${archive}; below it documents drawn to scale`,
};
