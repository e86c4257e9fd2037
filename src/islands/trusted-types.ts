import { siteRoot } from './site-root.ts';

interface TrustedTypePolicyFactory {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/** The scripts that a page may start by their address, below the site's root: the search index's worker, and the archive's own. */
const admitted = ['pagefind/pagefind-worker.js', 'sw.js'];

/**
 * The page's security policy lets nothing become a script that this policy does not admit. Pagefind gives its worker's path
 * without an origin, so addresses are compared as absolute ones; refused, it would search more slowly without a word.
 */
const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactory };
// Two scripts of a page may bring this module; the policy is the same, and there can be one.
if (!trustedTypes?.defaultPolicy)
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const asked = new URL(address, location.href).href;
      if (admitted.some((path) => new URL(path, siteRoot()).href === asked)) return address;
      throw new TypeError(`This page starts no script at ${asked}`);
    },
  });
