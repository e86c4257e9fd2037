/** The path at which 404.html supposes the site: `''`, or `/archive` where the site's address has that path. */
export const basePath = (siteUrl: string | undefined): string =>
  siteUrl === undefined ? '' : new URL(siteUrl).pathname.replace(/(?<!\/)\/+$/, '');
