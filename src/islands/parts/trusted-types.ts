import { isFromDisk, servedRoot } from './served-root.ts';

interface TrustedTypePolicyFactory {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/** The scripts that a page may start by their address, below the site's root. */
const admitted: readonly RegExp[] = [
  // What looks through the index of pages.
  /^pagefind\/pages-worker\.js$/,
  // What keeps the archive offline.
  /^sw\.js$/,
  // The phrase index and documents' words, where they can't be fetched.
  ...(isFromDisk() ? [/^phrases\/[a-z]+(?:-\d+)?\.js$/, /^documents\/[a-z\d-]+\/passages\.js$/] : []),
];

/** The page's security policy lets nothing become a script that this policy does not admit. */
const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactory };
// Two scripts of a page may bring this module; the policy is the same, and there can be one.
if (!trustedTypes?.defaultPolicy)
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const asked = new URL(address, location.href).href;
      const root = servedRoot().href;
      const isAdmitted = asked.startsWith(root) && admitted.some((path) => path.test(asked.slice(root.length)));
      if (isAdmitted) return address;
      throw new TypeError(`This page starts no script at ${asked}`);
    },
  });
