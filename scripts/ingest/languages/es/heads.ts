import type { HeadWords } from '../heads.ts';

export const spanishHead: HeadWords = {
  by: '(?:(?:escrito|redactado|reportaje|texto|publicado) )?por|texto(?: de)?(?=:)|autor(?:es|as?)?(?= ?:)',
  and: 'y|e|con',
  from: 'en|desde',
  writesFor: 'de|del|para',
  staff:
    '(?:la )?redacción(?: [\\p{L} ]{2,30})?|(?:de )?agencias|staff|(?:nuestra|nuestros) (?:redacción|corresponsales)|corresponsal(?:es)?',
  board: '(?:el )?(?:consejo|comité|equipo) editorial|(?:la )?dirección editorial',
  affiliation:
    'periodista|reporter[oa]|corresponsal|enviad[oa]|editora?|columnista|colaboradora?|redactora?|agencia|prensa|diario|periódico|noticias|universidad|instituto|investigadora?|profesora?|especial',
  issuer: {
    first:
      'república|estados unidos|presidencia|secretaría|gobierno|ministerio|cancillería|embajada|gabinete|dirección|oficina|comisión|instituto|consejo|cámara|senado|congreso|ayuntamiento|alcaldía|municipalidad|universidad|banco|coordinación|vocería',
    last: 'social|prensa|república',
  },
  office:
    'presidenta?|presidente|secretari[oa]|ministr[oa]|senadora?|diputad[oa]|gobernadora?|alcalde(?:sa)?|canciller|vocer[oa]|embajadora?|titular',
  verb: 'anuncia|inaugura|presenta|firma|aprueba|inicia|entrega|participa|encabeza|recibe|destaca|informa|reitera|rechaza|condena|celebra|visita|convoca|llama|pide|exige|dice|afirma|será|tendrá|habrá|va|sube|suben|baja|bajan|crece|crecen|se|es|son|está|están|asegura|advierte|propone|lanza|abre|abren|cierra|logra|busca',
  section:
    'noticias|política|mundo|economía|nacional(?:es)?|internacional(?:es)?|deportes|cultura|sociedad|opinión|opiniones|ciencia|salud|estados|local(?:es)?|portada|última hora|prensa|actualidad|sala de prensa|exclusiva|especial(?:es)?',
};
