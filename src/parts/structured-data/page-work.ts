/** A link of a page's head to another form of what it shows. */
export interface WorkLink {
  /** As the web's registry of link relations has them. */
  rel: 'cite-as' | 'license' | 'type' | 'describedby' | 'describedby alternate' | 'item alternate';
  href: string;
  /** The media type of what it leads to. */
  type?: string;
}

/** What the pages of a document say of it to reference managers and harvesters. */
export interface PageWork {
  /** Dublin Core, PRISM and Zotero’s own, by name. Several may have one name. */
  fields: (readonly [name: string, content: string])[];
  links: WorkLink[];
  /** When it was published, where it says so itself: ISO 8601, with the time if that is known. */
  published?: string;
  /** True where its publisher is known: where not, its readers would take the archive for it. */
  hasPublisher: boolean;
}
