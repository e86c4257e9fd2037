/** The shortcuts of all pages, and the dialog that lists them. */
export const shortcutWords = {
  title: 'Raccourcis clavier',
  /** `where`: on which pages a shortcut works, if not on all. */
  list: [
    { keys: ['/'], does: 'Chercher dans ces archives' },
    { keys: ['?'], does: 'Afficher ces raccourcis' },
    { keys: ['k'], does: 'Garder le passage ou les propos, ou les retirer' },
    { keys: ['n'], does: 'Question suivante', where: 'dans une transcription' },
    { keys: ['p'], does: 'Question précédente', where: 'dans une transcription' },
    { keys: ['←', '→'], does: 'Se déplacer le long d’un plan ou d’une image', where: 'après sélection' },
    { keys: ['Esc'], does: 'Fermer ce qui est ouvert' },
  ] as { keys: string[]; does: string; where?: string }[],
  single: 'Raccourcis d’une seule touche',
  singleNote:
    'Ils restent sans effet pendant la saisie. Désactivez-les si vous appuyez sur des touches par accident ou dictez à votre ordinateur.',
  close: 'Fermer',
};
