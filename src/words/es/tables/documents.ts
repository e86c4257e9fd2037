import { addressText, dateFrom, dateTo, documentText, edtf } from './columns.ts';

const speakerStatus =
  'Qué nombra “speaker”: una persona con nombre, un cargo, un grupo, una organización, un documento; o no se sabe (unknown)';
const speakerPerson = 'Quien habla, si figura en el catálogo de autoridades: un id de la tabla de personas';
const speakerOrganization = 'Lo mismo, de una organización';

/** What the tables of documents, passages and statements hold, for whoever takes them into other programs. */
export const documentTables = {
  documents: {
    title: 'Documentos',
    holds:
      'Lo que se sabe de cada documento, salvo sus palabras: título, fecha, tipo, quién lo publica, derechos y cómo se sabe cada dato',
    columns: {
      id: 'Id del documento: la última parte de su dirección',
      title: 'Su título, entre corchetes si lo agregó el acervo',
      title_basis:
        'Cómo se sabe el título: consta en la fuente (stated), por deducción (inferred) o según el editor (supplied)',
      short_title: 'Un título más corto, si el editor da uno',
      deck: 'La línea bajo el título, como está impresa',
      kind: 'Qué clase de texto es; vacío si nada lo dice',
      kind_basis: 'Cómo se sabe el tipo',
      date: `El día con que figura en las listas, ${edtf}; vacío si no se conoce ninguno`,
      date_basis: 'Cómo se sabe el día',
      date_of: 'De qué es el día: “document”, del documento mismo; “held”, de cuando se dijeron sus palabras',
      date_from: dateFrom,
      date_to: dateTo,
      published: 'Cuándo se publicó según sus metadatos, ISO 8601',
      modified: 'Cuándo se cambió por última vez según la fuente, ISO 8601 o EDTF',
      dateline: 'El lugar y la fecha que encabezan el texto, como están impresos',
      held_start: 'Cuándo empezó lo transcrito: horas y minutos, en la zona de “held_timezone”',
      held_end: 'Cuándo terminó',
      held_timezone: 'La zona de esas horas, como está impresa',
      held_medium: 'Por qué medio: una llamada, un video …',
      held_place: 'Dónde tuvo lugar, como está impreso',
      language: 'Idioma del texto, BCP 47',
      event: 'El evento que nombra su ficha: un id de la tabla de eventos',
      publisher: 'Quién lo publicó, si figura en el catálogo de autoridades: un id de la tabla de organizaciones',
      publisher_name: 'El nombre de quien lo publicó',
      contributors:
        'Quién lo hizo, según los créditos, cada cual con su papel entre paréntesis; separados por punto y coma',
      contributor_ids:
        'De ellos, los que figuran en el catálogo de autoridades: ids de la tabla de personas, separados por espacios',
      text_state:
        'Si la copia tiene las palabras como se publicaron: literal (verbatim), alterada (altered), no se sabe (unknown); vacío si nadie lo dice',
      terms: 'Las condiciones de una llamada, en sus propias palabras',
      publish: 'Cuánto se publica aquí: todo (full), el comienzo (excerpt), ninguna palabra (metadata)',
      rights: 'Quién tiene los derechos y en qué condiciones están aquí las palabras',
      license: 'Dirección de la licencia, si hay una',
      original_url: 'Dónde se publicó',
      archived_url: 'Dónde guarda esa página un archivo de la web',
      recording: 'Dónde se puede oír lo transcrito',
      received_on: 'El día en que llegó al acervo, si lo dice su ficha',
      media_type: 'Tipo de medio de la fuente',
      bytes: 'Tamaño de la fuente en bytes',
      sha256: 'SHA-256 de la fuente',
      words: 'Número de sus palabras, todas, se publiquen o no',
      paragraphs: 'Número de sus párrafos',
      turns: 'Número de sus intervenciones, en una transcripción',
      corrections: 'Número de correcciones declaradas',
      address: addressText,
    },
  },
  passages: {
    title: 'Pasajes',
    holds:
      'Las palabras: cada título, párrafo, intertítulo, pie de foto y párrafo de una intervención que se publica, con quien lo dice',
    columns: {
      id: 'Documento y pasaje: “call#t12p2”',
      document: documentText,
      passage: 'Id dentro del documento, como en las direcciones: “p7”, “t12p2”, “title”',
      position: 'Su lugar en el documento, contado desde 1 en el orden del texto',
      kind: 'Qué es; cada párrafo de una intervención es “turn”',
      layout:
        'Cómo está dispuesto si no es un párrafo simple: punto de una lista, fila de una tabla, cita en bloque, texto con formato propio',
      purpose: 'De una nota, de qué trata',
      turn: 'La intervención a la que pertenece, dentro del documento: “t12”',
      exchange: 'El intercambio de pregunta y respuestas al que pertenece la intervención: “x3”',
      role: 'De quién es la intervención: moderador (moderator), funcionario (official), prensa (press) …',
      speaker: 'De quién es la intervención, con el nombre más completo que se conoce, o la etiqueta',
      speaker_status: speakerStatus,
      speaker_person: speakerPerson,
      speaker_organization: speakerOrganization,
      label_as_printed: 'La etiqueta sobre la intervención, como la tiene la transcripción',
      time_seconds: 'Cuándo empieza la intervención, en segundos desde el comienzo de la grabación o del día',
      page: 'La página de un PDF en que empieza',
      text: 'Sus palabras, corregidas',
      address: addressText,
    },
  },
  statements: {
    title: 'Declaraciones',
    holds:
      'Quién dijo qué: cada cita, declaración en paráfrasis e intervención, con las palabras que lo dicen y la regla que lo reconoció',
    columns: {
      id: 'Documento y declaración: “call#q3”',
      document: documentText,
      statement: 'Id dentro del documento, como en las direcciones',
      passage: 'Dónde empieza: un id de la tabla de pasajes',
      mode: '“direct”: entre comillas; “reported”: sin ellas, en paráfrasis; “spoken”: una intervención de una transcripción',
      words: 'Las palabras; “[…]” donde se interrumpen',
      speaker: 'Quién lo dice, con el nombre más completo que se conoce; vacío si no se nombra a nadie',
      speaker_status: speakerStatus,
      speaker_person: speakerPerson,
      speaker_organization: speakerOrganization,
      label_as_printed: 'Lo que dice el texto en lugar del nombre: “ella”, “un funcionario”',
      cue: 'El verbo que introduce las palabras, como está impreso',
      addressee: 'A quién se le dice, como está impreso',
      attribution:
        'Qué indica quién habla: un verbo (cue), una etiqueta (label), el contexto (context); o lo dice el editor (supplied)',
      speaker_supplied: 'Por qué dice el editor quién habla; “yes” si no da razón',
      date: `El día de su documento, ${edtf}`,
      within: 'La declaración en paráfrasis dentro de la que está',
      topics: 'Lo que nombran sus palabras: ids de la tabla de temas, separados por espacios',
      altered_copy: 'Verdadero en una copia cuya redacción se aparta de lo que se publicó o se dijo',
      interpreted: 'Verdadero si las palabras pasaron por un intérprete',
      procedural: 'Verdadero en una intervención de trámite, que conduce la conversación y no afirma nada',
      terms: 'Las condiciones en que se dijo, en palabras del documento',
      time: 'Cuándo empieza la intervención, como está impreso',
      time_from: 'Desde dónde se cuenta: el comienzo de la grabación o la medianoche',
      time_seconds: 'Lo mismo en segundos',
      recording: 'Dónde se puede oír',
      address: addressText,
    },
  },
};
