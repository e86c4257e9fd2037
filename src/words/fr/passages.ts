/** The page of what a reader keeps, as it stands before a script fills it. */
export const passagesWords = {
  title: 'Mes passages',
  description: (archive: string) =>
    `${archive} : les passages que vous gardez sur votre appareil, avec références et notes personnelles.`,
  /** What it is, in three lines. */
  explains: [
    'Pour garder ici un passage ou des propos, touchez le signet placé à côté, ou la touche k du clavier.',
    'La liste et vos notes restent dans ce navigateur. Rien n’est envoyé nulle part.',
    'Mettez-la en ordre, écrivez des notes, imprimez-la, copiez-la ou enregistrez-la avec ses références. L’adresse de la liste l’ouvre partout, sans vos notes.',
  ],
  needs: 'Cette page demande JavaScript.',
  /** On the page about taking the archive along. */
  heading: 'Vos propres passages',
  leads: 'Les passages que vous gardez, dans votre ordre, avec références et notes :',
};
