import type { KindWords } from '../kinds.ts';

export const spanishKinds: KindWords = {
  lines: {
    'press-release':
      '(?:comunicado|boletín|nota)(?: de prensa| informativ[oa]| oficial)?|nota informativa|para (?:su )?(?:difusión|publicación) inmediata',
    statement: 'declaraci(?:ón|ones)(?: conjunta| oficial| pública| de prensa)?|posicionamiento|comunicado conjunto',
    speech: 'discursos?|palabras|mensaje|alocución|intervención|discurso íntegro',
    interview: 'entrevistas?',
    hearing: 'audiencia(?: pública)?|comparecencia',
    'press-conference': '(?:conferencia|rueda) de prensa(?: matutina)?|conferencia matutina|la mañanera',
    editorial: 'editorial|nuestra opinión',
    'op-ed': 'opinión|columna|tribuna|artículo de opinión|análisis y opinión',
    letter: 'cartas?(?: abierta| al director| a la directora| a la redacción| al editor| de los lectores)?',
    explainer: 'explicador|explicado|claves|análisis|preguntas y respuestas|contexto',
    transcript: '(?:versión estenográfica|transcripción)(?: .{3,120})?',
  },
  titles: {
    'press-release':
      '(?:comunicado|boletín)(?: de prensa| informativo| oficial| conjunto)? ?(?:[:|—–-]|(?:n[úu]m|no|n[°º])\\.? ?\\d)|comunicado de(?: la|l)(?= )|nota (?:de prensa|informativa) ?(?:[:|—–-]|(?:n[úu]m|no|n[°º])\\.? ?\\d)',
    transcript:
      'versión (?:estenográfica|taquigráfica)|transcripción (?:íntegra |completa |estenográfica )?(?:de|del)(?= )',
    statement:
      'declaraci(?:ón|ones) (?:conjunta |oficial |pública |final )?(?:de|del|sobre|ante|en|acerca)(?= )|comunicado conjunto|posicionamiento (?:de|del|sobre|ante)(?= )',
    speech:
      '(?:discurso|palabras|mensaje|alocución|intervención)(?: íntegr[oa]s?| inaugural| completo)? (?:de|del|por|en|ante|con|pronunciad[oa]s?|que|a)(?= )',
    interview: '(?:transcripción de la )?entrevista(?: exclusiva| completa)? (?:a|al|con|de|del)(?= )|entrevista:',
    hearing: '(?:comparecencia|audiencia)(?: pública)? (?:de|del|ante|sobre)(?= )',
    'press-conference':
      '(?:versión estenográfica\\.? |transcripción\\.? )?(?:de (?:la )?)?(?:conferencia|rueda) de prensa|conferencia (?:de prensa )?matutina',
    editorial: 'editorial ?[:|—–]',
    'op-ed': '(?:opinión|columna|tribuna|artículo de opinión) ?[:|—–]',
    letter: 'carta(?: abierta)? (?:a|al|de|del|para)(?= )',
    explainer: '(?:explicador|claves|explicado) ?[:|—–]',
  },
  held: {
    'press-conference': '(?:conferencia|rueda) de prensa|conferencia matutina',
    interview: 'entrevista',
    hearing: 'audiencia|comparecencia',
  },
  about: 'sobre|tras|después de|acerca de|ante la prensa|dice|dijo',
  greeting:
    "(?:muy )?(?:estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|distinguid[oa]s?) [\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,8} ?[,:—–-]?|(?:muy )?(?:señor|señora|señores|señor director|señora directora) ?(?:mío|mía|míos|director|directora)? ?[,:—–-]?|a quien corresponda ?[,:—–-]?",
  closing:
    'atentamente|(?:muy )?cordialmente|respetuosamente|sinceramente|un (?:cordial |atento |afectuoso )?saludo|saludos(?: cordiales)?|con (?:mi )?(?:mayor |todo )?(?:respeto|afecto|aprecio)',
  edited: '(?:esta|la) (?:entrevista|conversación) (?:ha sido|fue) (?:ligeramente )?(?:editada|resumida|condensada)',
  met: 'se (?:reunió|abre la sesión|instaló) (?:la comisión|la audiencia)|la comisión se reunió',
  newspaper: 'este (?:diario|periódico|medio)|esta casa editorial|en este espacio',
  urging:
    '[Dd]eb(?:e|en|emos|ería|erían|eríamos)|tien(?:e|en) que|[Tt]enemos que|[Hh]ay que|[Ee]s (?:necesario|preciso|urgente|hora de)|[Uu]rge|hace falta',
  present:
    'es|son|está|están|hay|incluyen?|permiten?|requieren?|exigen?|significan?|tienen?|consisten?|pueden?|sirven?|ayudan?|corresponden?|depende|existen?',
  firstPerson:
    'yo|nosotros|nuestr[oa]s?|mi|mis|me|nos|usted|ustedes|tú|creo|pienso|debemos|tenemos|somos|vamos|queremos|podemos|hemos',
  official:
    'declaración|comunicado|decreto|acuerdo|carta|mensaje|orden|aviso|nombramiento|designación|anuncia|discurso|palabras|boletín|ley|resolución|informe',
  biography: {
    verbs: 'es|ha sido|fue|enseña|escribe|trabaja|dirige',
    trades:
      'profesora?|catedrátic[oa]|columnista|autora?|editora?|escritora?|reporter[oa]|directora?|embajadora?|diplomátic[oa]|analista|investigadora?|académic[oa]|president[ea]|fundadora?|corresponsal|colaboradora?|periodista|abogad[oa]|economista|científic[oa]|ministr[oa]|senadora?|docente|estudiante|expert[oa]|asesora?|consultora?|historiadora?|crític[oa]|novelista|miembro|internacionalista|politólog[oa]|doctora?|maestr[oa]|pescadora?|vecin[oa]|ingenier[oa]|médic[oa]',
  },
};
