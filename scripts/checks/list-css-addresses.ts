import { transform } from 'lightningcss';

/** Every address in a stylesheet, of `url()` and `@import`. */
export function listCssAddresses(css: string): string[] {
  const { dependencies } = transform({
    filename: 'site.css',
    code: Buffer.from(css),
    analyzeDependencies: true,
    errorRecovery: true,
  });
  // The package's own types lack a name for what stands in the list.
  return ((dependencies ?? []) as { url: string }[]).map(({ url }) => url);
}
