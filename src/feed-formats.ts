/** The forms of a feed, by the endings of their files, with their media types. */
export const feedFormats = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

export type FeedFormat = keyof typeof feedFormats;
