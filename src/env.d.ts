import type { DossierCitations } from './views/dossiers/dossier-citations.ts';

declare global {
  interface ImportMetaEnv {
    /** Whether the pages are made by the package, and not in a checkout. */
    readonly IS_PACKAGE?: boolean;
  }
  namespace App {
    interface Locals {
      /** What the components of a dossier show. Set by the dossier's page, before it renders the editor's text. */
      citations: DossierCitations;
    }
  }
}
