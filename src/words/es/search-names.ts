/** What search shows of somebody or something that a question names. */
export const nameWords = {
  saidAbout: 'Lo que dijo sobre',
  spokeAbout: 'Quién habló de esto',
  saidOfThem: 'Menciones de otros',
  eventsWith: 'Eventos con',
  mostWith: 'Más a menudo con',
  tookPart: 'Quién participó',
  about: 'Sobre',
  guide: 'Guía',
  printed: 'Nombre como está impreso',
  /** As somebody asks for it. */
  officesOf: (title: string, of: string) =>
    ['de', 'del', 'de la', 'de los', 'de las'].map((link) => `${title} ${link} ${of}`),
};
