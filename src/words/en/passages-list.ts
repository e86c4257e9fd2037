import { copyWords } from './parts/copying.ts';
import { counted } from './parts/counts.ts';

/** The list of what a reader keeps, as a script fills it. */
export const keptListWords = {
  count: (passages: number, documents: number) => `${counted.passages(passages)} from ${counted.documents(documents)}`,
  none: 'Nothing is kept yet.',
  notLasting:
    'This browser keeps nothing for this page. The address above holds the list: copy it or bookmark it. Notes last until you leave this page; copy or save them with the list.',
  // A list that came by an address.
  shared: (passages: number) => `This list came by its address: ${counted.passages(passages)}.`,
  keepShared: 'Keep them in My passages',
  own: (passages: number) => `Show My passages (${String(passages)})`,
  unread: (parts: number) => `${String(parts)} of its parts name no passage, or are too many to show.`,
  // At each passage.
  place: (title: string, name: string) => `${title}, ${name}`,
  altered: 'altered copy',
  rights: (rights: string) => `Rights: ${rights}`,
  source: '✓ source',
  sourceAddress: (address: string) => `Source: ${address}`,
  cite: 'Cite',
  note: 'My note',
  up: 'Up',
  down: 'Down',
  top: 'To the top',
  upOf: (name: string) => `Move ${name} up`,
  downOf: (name: string) => `Move ${name} down`,
  topOf: (name: string) => `Move ${name} to the top`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  nowAt: (place: number, all: number) => `Now ${String(place)} of ${String(all)}.`,
  loading: 'Loading …',
  gone: (name: string) => `Nothing is published here under ${name} now.`,
  unloaded: (name: string) => `${name} could not be loaded. It will be when there is a connection.`,
  // For all of them.
  tools: 'Take the list along',
  format: 'Format',
  formats: { txt: 'Text', md: 'Markdown', ris: 'RIS', csv: 'CSV' },
  copy: 'Copy',
  save: 'Save',
  copyAddress: 'Copy the list’s address',
  print: 'Print',
  clear: 'Remove all',
  copied: copyWords.copied,
  addressCopied: 'Address copied. Your notes are not in it.',
  ownAddressCopied: 'Address copied. It opens this copy, on this device only.',
  saved: (name: string) => `Saved as ${name}.`,
  leftOut: (passages: number) => `${counted.passages(passages)} not shown now: left out.`,
  notCopied: copyWords.refusedField,
  field: 'The text to copy',
  file: 'my-passages',
  full: 'Not saved: this device has no more room for pages. What you wrote stands here until you leave; copy or save the list.',
  removed: 'Removed.',
  cleared: (passages: number) => `${counted.passages(passages)} removed.`,
  undo: 'Undo',
  // Before all is removed.
  sure: (passages: number) => `Remove ${counted.passages(passages)} and your notes from this device?`,
  keepAll: 'Keep them',
};
