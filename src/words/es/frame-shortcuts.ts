/** The shortcuts of all pages, and the dialog that lists them. */
export const shortcutWords = {
  title: 'Atajos de teclado',
  /** `where`: on which pages a shortcut works, if not on all. */
  list: [
    { keys: ['/'], does: 'Buscar en este acervo' },
    { keys: ['?'], does: 'Mostrar estos atajos' },
    { keys: ['k'], does: 'Guardar el pasaje o la declaración, o soltarlo' },
    { keys: ['n'], does: 'Pregunta siguiente', where: 'en una transcripción' },
    { keys: ['p'], does: 'Pregunta anterior', where: 'en una transcripción' },
    { keys: ['←', '→'], does: 'Recorrer un mapa o una imagen', where: 'una vez que tiene el foco' },
    { keys: ['Esc'], does: 'Cerrar lo que está abierto' },
  ] as { keys: string[]; does: string; where?: string }[],
  single: 'Atajos de una sola tecla',
  singleNote: 'No hacen nada mientras escribes. Desactívalos si pulsas teclas sin querer o le dictas a la computadora.',
  close: 'Cerrar',
};
