/** Where the built site is served at the root of a host: its server says so when it has started. */
export const siteAtRoot = process.env.SITE_AT_ROOT ?? '';
