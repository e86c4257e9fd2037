import { copyWords } from './parts/copying.ts';
import { counted } from './parts/counts.ts';
import { countOf, pluralOf } from './parts/language.ts';

/** The list of what a reader keeps, as a script fills it. */
export const keptListWords = {
  count: (passages: number, documents: number) => `${counted.passages(passages)} de ${counted.documents(documents)}`,
  none: 'Rien n’est encore gardé.',
  notLasting:
    'Ce navigateur ne garde rien pour cette page. L’adresse ci-dessus contient la liste : copiez-la ou ajoutez-la à vos favoris. Les notes durent tant que vous restez sur cette page ; copiez-les ou enregistrez-les avec la liste.',
  // A list that came by an address.
  shared: (passages: number) => `Cette liste est venue par son adresse : ${counted.passages(passages)}.`,
  keepShared: 'Les garder dans Mes passages',
  own: (passages: number) => `Afficher Mes passages (${String(passages)})`,
  unread: (parts: number) =>
    countOf(parts, {
      one: 'élément de l’adresse ne désigne aucun passage, ou dépasse ce qui peut être affiché.',
      other: 'éléments de l’adresse ne désignent aucun passage, ou dépassent ce qui peut être affiché.',
    }),
  // At each passage.
  place: (title: string, name: string) => `${title}, ${name}`,
  altered: 'copie altérée',
  rights: (rights: string) => `Droits : ${rights}`,
  source: '✓ source',
  sourceAddress: (address: string) => `Source : ${address}`,
  cite: 'Citer',
  note: 'Ma note',
  up: 'Monter',
  down: 'Descendre',
  top: 'En tête',
  upOf: (name: string) => `Monter ${name}`,
  downOf: (name: string) => `Descendre ${name}`,
  topOf: (name: string) => `Placer ${name} en tête`,
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer ${name}`,
  nowAt: (place: number, all: number) => `Maintenant ${String(place)} sur ${String(all)}.`,
  loading: 'Chargement…',
  gone: (name: string) => `Plus rien n’est publié ici sous ${name}.`,
  unloaded: (name: string) => `${name} : le chargement a échoué. Il reprendra quand il y aura une connexion.`,
  // For all of them.
  tools: 'Emporter la liste',
  format: 'Format',
  formats: { txt: 'Texte', md: 'Markdown', ris: 'RIS', csv: 'CSV' },
  copy: 'Copier',
  save: 'Enregistrer',
  copyAddress: 'Copier l’adresse de la liste',
  print: 'Imprimer',
  clear: 'Tout retirer',
  copied: copyWords.copied,
  addressCopied: 'Adresse copiée. Vos notes n’y sont pas.',
  ownAddressCopied: 'Adresse copiée. Elle ouvre cette copie, sur cet appareil seulement.',
  saved: (name: string) => `Enregistré sous ${name}.`,
  leftOut: (passages: number) =>
    `${counted.passages(passages)} ${pluralOf(passages, { one: 'non affiché et laissé', other: 'non affichés et laissés' })} de côté.`,
  notCopied: copyWords.refusedField,
  field: 'Le texte à copier',
  file: 'mes-passages',
  full: 'Non enregistré : cet appareil n’a plus de place pour des pages. Ce que vous avez écrit reste ici jusqu’à votre départ ; copiez ou enregistrez la liste.',
  removed: 'Retiré.',
  cleared: (passages: number) =>
    `${counted.passages(passages)} ${pluralOf(passages, { one: 'retiré', other: 'retirés' })}.`,
  undo: 'Annuler',
  // Before all is removed.
  sure: (passages: number) => `Retirer de cet appareil ${counted.passages(passages)} et vos notes ?`,
  keepAll: 'Les garder',
};
