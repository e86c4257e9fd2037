import { makeDocumentId } from '../ingest/content/make-document-id.ts';
import type { Suggestion } from './suggest-names.ts';

const SHOWN = 5;

/** Suggestions as entries of an authority file: what they name, and so the file, is for the editor to say. */
export function formatSuggestions(suggestions: readonly Suggestion[]): string {
  return suggestions.map(formatSuggestion).join('');
}

function formatSuggestion({ name, count, passages }: Suggestion): string {
  const rest = passages.length - SHOWN;
  const places = [...passages.slice(0, SHOWN), ...(rest > 0 ? [`${String(rest)} more`] : [])];
  return `# ${String(count)}: ${places.join(', ')}\n- id: ${makeDocumentId(`${name}.txt`)}\n  name: ${JSON.stringify(name)}\n`;
}
