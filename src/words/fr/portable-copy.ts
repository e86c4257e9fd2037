/** What is said of the copy that works from disk once it is made, and in it. Read by the build itself, too: it takes nothing from elsewhere. */
export const portableWords = {
  /** `840 ko`, `2.4 Mo`: of a thousand, as browsers and disks say it. */
  size: (bytes: number): string =>
    bytes < 999_500
      ? `${String(Math.max(1, Math.round(bytes / 1000)))}\u00a0ko`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0Mo`,
  readMe: [
    'Ce dossier contient toutes les archives. Ouvrez index.html dans un navigateur ; aucune connexion n’est nécessaire.',
    'Ne séparez pas les fichiers : les pages renvoient les unes aux autres.',
    '',
    'La recherche de mots exacts, les filtres des propos et tous les liens fonctionnent comme sur le site.',
    'La recherche de pages liées ne fonctionne pas : les navigateurs ne la permettent que pour les pages envoyées par un serveur.',
  ],
};
