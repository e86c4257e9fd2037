/** The page of what a reader keeps, as it stands before a script fills it. */
export const passagesWords = {
  title: 'Mis pasajes',
  description: (archive: string) =>
    `Pasajes de ${archive} que guardas en tu dispositivo, con referencias y notas tuyas.`,
  /** What it is, in three lines. */
  explains: [
    'Para guardar aquí un pasaje o una declaración, pulsa la cinta que está al lado, o la tecla k.',
    'La lista y tus notas se quedan en este navegador. No se envía nada a ninguna parte.',
    'Puedes ordenarla, escribir notas, imprimirla, copiarla o guardarla con sus referencias. La dirección de la lista la abre en cualquier parte, sin tus notas.',
  ],
  needs: 'Esto necesita JavaScript.',
  /** On the page about taking the archive along. */
  heading: 'Tus propios pasajes',
  leads: 'Los pasajes que guardas, en tu orden, con referencias y notas:',
};
