import { addressText, dateFrom, dateTo, documentText, edtf, endText, passageText, startText } from './columns.ts';

const place = { document: documentText, passage: passageText, start: startText, end: endText };
const idText = 'Número de la fila; de qué es lo dicen el pasaje y el lugar en él';

/** What the tables of what was found in passages hold. */
export const findingTables = {
  mentions: {
    title: 'Menciones',
    holds:
      'Cada lugar en que un pasaje nombra a una persona, una organización, un lugar, un acuerdo, un tema o un evento',
    columns: {
      id: idText,
      ...place,
      words: 'Las palabras que lo nombran',
      kind: 'Qué se nombra: en cuál de las seis columnas siguientes está su id',
      person: 'Un id de la tabla de personas',
      organization: 'Un id de la tabla de organizaciones',
      place: 'Un id de la tabla de lugares',
      agreement: 'Un id de la tabla de acuerdos',
      topic: 'Un id de la tabla de temas',
      event: 'Un id de la tabla de eventos',
      supplied: 'Verdadero si lo dice el editor',
    },
  },
  figures: {
    title: 'Cifras',
    holds: 'Cada cantidad que da un pasaje, como está impresa y en números, con lo que mide',
    columns: {
      id: idText,
      ...place,
      words: 'La cifra como está impresa',
      least: 'Lo menos que dice, en número; vacío en “hasta”',
      most: 'Lo más; igual a lo menos si da un solo número',
      about: 'Verdadero si la cantidad es aproximada',
      unit: 'USD, por ciento (percent) o el sustantivo contado, como está impreso',
      of: 'Lo que mide, en palabras del pasaje; vacío si no se pueden reconocer',
      status: 'Afirmada como hecho (stated), deseada o prometida (target), esperada (forecast) o incierta (hedged)',
    },
  },
  dates: {
    title: 'Fechas',
    holds: 'Todas las palabras que nombran un tiempo, con el día o los días que nombran',
    columns: {
      id: idText,
      ...place,
      words: 'Las palabras como están impresas',
      edtf: `Lo que nombran, ${edtf}; vacío si el texto no lo decide`,
      date_from: dateFrom,
      date_to: dateTo,
      basis:
        '“absolute”: deciden las palabras solas; “relative”: se cuenta desde otro día (anchor); o sin resolver (unresolved)',
      anchor: `El día desde el que se cuenta una fecha relativa, ${edtf}`,
      reason: 'Por qué las palabras quedan sin fecha',
    },
  },
  corrections: {
    title: 'Correcciones',
    holds: 'Cada lugar en que un texto se muestra distinto de como lo tiene la fuente, y por qué',
    columns: {
      id: 'Documento y corrección: “call#c1”, como en la página “Texto y fuente”',
      ...place,
      printed: 'Lo que tiene la fuente',
      shown: 'Lo que se muestra',
      reason: 'Por qué',
      corrected_on: 'El día en que lo corrigió el editor, si lo dice la ficha',
      by_rule: 'Verdadero si lo hizo una regla al leer la fuente',
      address: addressText,
    },
  },
  parallels: {
    title: 'Paralelos',
    holds:
      'Pares de lugares que comparten redacción: citas y las transcripciones que las tienen, palabras impresas dos veces, copias',
    columns: {
      id: 'Número del par',
      kind: 'Qué comparte palabras: una cita y una transcripción, dos citas, un destacado o titular y su pasaje, cualquier redacción; o documentos enteros (copy)',
      a_document: 'Un documento',
      a_passage: 'El pasaje en él; vacío en las copias',
      a_start: startText,
      a_end: endText,
      a_statement: 'La declaración en él a la que pertenecen las palabras',
      b_document: 'El otro documento',
      b_passage: 'El pasaje en él',
      b_start: startText,
      b_end: endText,
      b_statement: 'La declaración en él',
      shared_words: 'Cuántas palabras son las mismas; vacío en las copias',
      words: 'Las palabras, como las tiene el primero',
    },
  },
};
