/** What columns say that several tables have. */
export const edtf = 'EDTF (ISO 8601-2)';
export const documentText = 'Le document : un identifiant du tableau des documents';
export const passageText = 'Le passage : un identifiant du tableau des passages';
export const addressText = 'Sa page ici ; si l’adresse du site n’est pas connue, le chemin sous celle-ci';
export const dateFrom = 'Le premier jour que la date permet, ISO 8601 ; vide si rien ne le fixe';
export const dateTo = 'Le dernier jour qu’elle permet';
export const startText =
  'Où cela commence dans le texte du passage, en caractères (points de code Unicode) à partir de 0';
export const endText = 'Où cela finit : le caractère qui suit le dernier';
