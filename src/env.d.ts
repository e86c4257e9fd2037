import type { DossierCitations } from './views/dossiers/dossier-citations.ts';

declare global {
  /** Whether the pages are made by the package, and not in a checkout. Put in by the bundler. */
  const IS_PACKAGE: boolean | undefined;
  namespace App {
    interface Locals {
      /** What the components of a dossier show. Set by the dossier's page, before it renders the editor's text. */
      citations: DossierCitations;
    }
  }
}
