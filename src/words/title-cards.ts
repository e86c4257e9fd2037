/** What title cards say around a page's own title, and what stands for them where they are not seen. */
export const cardWords = {
  person: 'Person',
  event: 'Event',
  altered: 'altered copy',
  /** Under a document's own picture. */
  drawn: (quoted: boolean) => (quoted ? 'The text to scale, with its quotations marked' : 'The text to scale'),
  /** Under the pictures of documents that name somebody. */
  named: (more: string | undefined) =>
    `Where these documents name this person${more ? `; ${more} more not shown` : ''}`,
  /** Under the pictures of an event's documents. */
  own: (more: string | undefined) => `Its documents to scale${more ? `; ${more} more not shown` : ''}`,
  noDocuments: 'No document here is about it; others name it',
  /** What the picture shows, for those who don't see it. */
  alternative: (title: string, archive: string) =>
    `Title card of “${title}” in ${archive}, with its documents to scale`,
};
