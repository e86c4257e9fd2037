import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const time = z.iso.datetime({ offset: true });

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), as far as feeds here use it: what it requires, and no field that it does not know. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address,
      title: z.string(),
      content_text: z.string().min(1),
      date_published: time.optional(),
      tags: z.array(z.string()),
      language: z.string(),
    }),
  ),
});

export function findJsonFeedFaults(json: string, location: string): string[] {
  const read = jsonFeed.safeParse(JSON.parse(json));
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const ids = read.data.items.map(({ id }) => id);
  return [
    ...(read.data.feed_url === location ? [] : ['feed_url is not where it is']),
    ...(new Set(ids).size === ids.length ? [] : ['two items have one id']),
  ];
}
