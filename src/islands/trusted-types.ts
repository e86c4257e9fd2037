import { siteRoot } from './pagefind-api.ts';

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/** The scripts that a page may start by their address, below the site's root: the search index's own worker. */
const admitted = ['pagefind/pagefind-worker.js'];

/**
 * The page's security policy lets nothing become a script that this policy does not admit. Pagefind gives its worker's path
 * without an origin, so addresses are compared as absolute ones; refused, it would search more slowly without a word.
 */
const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactory };
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const asked = new URL(address, location.href).href;
    if (admitted.some((path) => new URL(path, siteRoot()).href === asked)) return address;
    throw new TypeError(`This page starts no script at ${asked}`);
  },
});
