import type { Catalogue } from './catalogue.ts';
import { fixityCount } from './coverage.ts';

/** What stands on every page around its own matter. */
export interface Masthead {
  title: string;
  description: string;
  language: string;
  fixity?: string;
  notHeld: string[];
  contact?: string;
}

export function masthead({ archive, documents }: Catalogue): Masthead {
  const fixity = fixityCount(documents);
  return {
    title: archive.title,
    description: archive.description,
    language: archive.languages[0] ?? 'en',
    notHeld: archive.notHeld,
    ...(fixity && { fixity }),
    ...(archive.contact && { contact: archive.contact }),
  };
}
