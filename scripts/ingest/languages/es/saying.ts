import { anyOf } from '../../text/any-of.ts';
import { listWords, type Saying } from '../saying.ts';

/** Verbs in -ar, by their stems: `afirmó`, `afirmaron`, `afirma`, `afirman`. */
const inAr = (stems: string): string[] =>
  listWords(stems).flatMap((stem) => [`${stem}ó`, `${stem}aron`, `${stem}a`, `${stem}an`]);

const regular =
  inAr(`acept aclar acot afirm agreg alert anunci apunt argument asegur bromé coment comunic confes confi confirm consider contest
  corrobor critic declar denunci destac detall dictamin enfatiz exclam explic expres extern grit indic inform especific ironiz lament manifest
  matiz mencion narr observ opin plante postul precis pregunt proclam pronostic puntualiz ratific recalc reclam reiter relat remarc remat replic report
  resalt revel señal sentenci subray susurr vaticin zanj`);

const irregular =
  listWords(`admite admiten admitieron admitió advierte advierten advirtieron advirtió añade añaden añadieron añadió concluye
  concluyó contó cuenta decía decían defendió dice dicen dijeron dijo escribe escribió estima estimó expone expuso insiste insisten
  insistieron insistió pide pidieron pidió promete prometió reconoce reconocieron reconoció recordó recuerda refirió repuso responde
  respondieron respondió sostenía sostiene sostienen sostuvieron sostuvo sugiere sugirió`);

/** Verbs that seldom bring in a clause; beside words in marks they say who speaks. */
const besideMarks = [
  ...inAr('abund ahond celebr cuestion ejemplific felicit finaliz ilustr justific reflexion resum salud'),
  ...listWords(
    'agradece agradeció arguyó continuó continúa debatió ejemplificó finalizó interviene intervienen intervino intervinieron prosiguió prosigue resumió zanjó',
  ),
];

/** `ha dicho`, `había afirmado` */
const participles =
  listWords(`aclarado admitido advertido afirmado agregado alertado añadido anunciado apuntado asegurado comentado comunicado
  concluido confirmado contado declarado denunciado destacado detallado dicho enfatizado escrito explicado expresado expuesto
  indicado informado insistido lamentado manifestado mencionado precisado prometido puntualizado recalcado reconocido recordado
  reiterado remarcado reportado resaltado respondido revelado señalado sostenido subrayado`);

/** What somebody did beside saying something, as reports go on. */
const acts =
  listWords(`agradeció aprovechó atribuyó calificó criticó descartó evitó exhortó hizo instó invitó llamó negó ofreció pidió recomendó
  rechazó reprochó solicitó`);

const weekday = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';

export const spanish: Saying = {
  verbs: String.raw`(?:(?:según|como)\s)?(?:(?:le|les|nos|me)\s)?(?:${anyOf([...regular, ...irregular])}|(?:ha|han|había|habían)\s(?:${anyOf(participles)}))`,
  besideMarks: String.raw`${anyOf(besideMarks)}|tom(?:ó|a|aron|an)\sla\spalabra|se\s(?:felicitó|congratuló|lamentó|quejó|preguntó|indignó|sinceró|sorprendió|alegró|felicita|lamenta|queja|pregunta|indigna)`,
  between: String.raw`recién|recientemente|en\s(?:un\scomunicado|(?:conferencia|rueda)\sde\sprensa|entrevista|(?:sus\s)?redes\ssociales|su\sdiscurso|su\sintervención)|ante\s(?:los\smedios|la\sprensa)|ayer|hoy|anoche|también|además|luego|después|entonces|asimismo|igualmente|(?:el|este|el\spasado)\s(?:${weekday})|por su parte|a su vez|sin embargo|no obstante|en ese sentido|al respecto|esta\s(?:mañana|tarde|noche)`,
  verbsCarrySubject: true,
  commands: String.raw`(?!(?:dice|expone|sostiene)$)\p{L}+(?<!í)[ae]`,
  behindTag: String.raw`al|a|quien|quienes|que|cual|cuales|donde|tras|luego|después|durante|mientras|por|en|con|ante|para|así|y|e|pero|aunque|si|cuando|como|de|del|desde|hasta|sobre|según|respecto|además|también|\p{L}+ndo`,
  describing: String.raw`que|quien|quienes|cuy[oa]s?|(?:el|la|los|las)\s(?:cual|cuales)|\p{Ll}+(?:ad|id)[oa]s?(?=\s)|(?:originari|oriund|nativ|vecin)[oa]s?|experto|experta|de\s\d+\saños|al\s\p{Ll}+[aei]r`,
  pronouns: 'él|ella|ellos|ellas',
  article: 'el|la|los|las|un|una|su',
  of: String.raw`de|del|de\sla|de\slos|de\slas|para|en`,
  reporting: 'dijo|afirmó|señaló|explicó|añadió|agregó|aseguró|indicó|informó|declaró|sostuvo|anunció|según',
  that: String.raw`que(?=\s)`,
  toWhom: String.raw`(?:a\s(?:la\s|los\s|las\s|un\s|una\s)?|al\s)[\p{L}\p{M}’'-]+(?:\s(?:de\s(?:la\s)?)?[\p{L}\p{M}’'-]+){0,2}?`,
  likened: 'como',
  according: String.raw`según|de\sacuerdo\scon|conforme\sa`,
  unsaid: String.raw`(?:no|nunca|jamás|tampoco|nadie|ni|se|que|quien|quienes|cual|cuales|donde|si|ninguno|ninguna|ningún\s\p{L}+|ninguna\s\p{L}+)(?:\s(?:se|le|les|nos|me|lo|la))?`,
  open: String.raw`si|aunque|cuando|quizá|quizás|acaso|ojalá|¿`,
  opening: String.raw`(?:por|en|el\s(?:pasado\s)?(?:${weekday})|ayer|hoy|anoche|además|también|durante|tras|ante|sin\sembargo|asimismo|finalmente|mientras\stanto|al|desde|a\ssu\svez|de\sigual|posteriormente|luego|después|con)(?![\p{L}])`,
  leading: String.raw`aunque|si\sbien|cuando|mientras|mientras\sque|luego\sdel?|antes\sdel?|después\sdel?|a\spesar\sdel?|pese\sal?|en\scuanto\sal?|respecto\s(?:al?|del?)|debido\sal?|gracias\sal?|entrevistad[oa]s?|cuestionad[oa]s?|interrogad[oa]s?|acompañad[oa]s?\s(?:de|por)|al\s\p{Ll}+[aei]r|para`,
  withInfinitive: String.raw`(?:dijo|dice|dijeron|dicen|afirmó|afirma|afirmaron|aseguró|asegura|aseguraron|declaró|declararon|manifestó|reconoció|reconocieron|admitió|admitieron|confesó|sostuvo|(?:ha|han|había|habían)\s(?:dicho|afirmado|asegurado|reconocido|admitido))`,
  infinitive: String.raw`(?:(?:no|ya|también|sí)\s)?(?!(?:ayer|mujer|cualquier|primer|tercer|líder|lugar|mar|par|militar|particular)(?!\p{L}))\p{Ll}{1,20}[aei]r(?:se|lo|la|los|las|le|les|nos)?(?=\s)`,
  joins: String.raw`y|e|o|pero|también|porque|pues|además|así|entonces|incluso|sin\sembargo|ac[áa]|aqu[íi]|allá|allí|ahí|ahora|ayer|hoy|anoche|después|luego|bueno|mira|miren|hasta|sólo|solo|siempre|ya|finalmente|actualmente|recientemente|posteriormente|igualmente`,
  and: 'y|e|pero',
  goesOn: String.raw`(?:,\s(?:(?:y|e|pero|aunque|además|también|incluso|por\sende,|por\slo\sque)\s)?|\s(?:y|e|pero)\s)(?:(?:también|además|no|sólo|solo|luego|después|incluso)\s)?(?:(?!\p{L}*[aen]\s)(?:${anyOf([...regular, ...irregular])})|${anyOf(acts)})\s(?=(?:que|dónde|cómo|cuánt[oa]s?|por\squé|quién|qué|al?|para|por|un|una|el|la|los|las|su)\s|\p{L}+[aei]r(?:se)?\s)`,
  people: String.raw`(?:abogad|activist|agricultor|alcald|alumn|analist|asambleíst|asesor|autor|edil|legislador|regidor|biólog|bomber|canciller|candidat|capitan|catedrátic|científic|ciudadan|comandant|comerciant|comisionad|concejal|conservador|consejer|consultor|coordinador|coronel|delegad|demócrat|dirigent|diputad|director|doctor|ecologist|economist|embajador|estudiant|empresari|encargad|especialist|expert|fiscal|funcionari|general|geólog|gobernador|historiador|ingenier|investigador|jef|juez|liberal|lider|líder|madr|maestr|magistrad|mandatari|manifestant|médic|ministr|morenist|mujer|obisp|oficial|opositor|padr|panist|párroc|periodist|pescador|portavoz|presentador|president|priist|procurador|profesor|propietari|productor|rector|reporter|republican|residente?|representant|secretari|senador|síndic|socialist|subsecretari|superintendent|testig|titular|tesorer|trabajador|vecin|vicepresident|vocer|víctim)(?:o|a|e|os|as|es|esa|esas)?`,
  bodies: String.raw`(?:administración|agencia|alcaldía|asociación|asamblea|ayuntamiento|banco|cámara|cancillería|casa\sblanca|coalición|comisión|comité|compañía|congreso|consejo|corte|defensoría|dirección|ejército|embajada|empresa|federación|fiscalía|fuerza|fundación|gobernación|gobierno|grupo|instituto|intendencia|junta|ministerio|municipalidad|oficina|oposición|organización|organismo|parlamento|partido|policía|presidencia|procuraduría|prefectura|secretaría|senado|sindicato|tribunal|universidad)(?:s|es)?`,
  documents: String.raw`(?:acta|análisis|artículo|auto|boletín|carta|censo|comunicado|convenio|decreto|diario|dictamen|documento|encuesta|escrito|estudio|expediente|ficha|informe|investigación|libro|memorando|nota|periódico|reporte|resolución|revista|semanario|sentencia|sondeo|texto)s?`,
};
