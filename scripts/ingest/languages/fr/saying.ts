import { anyOf } from '../../text/any-of.ts';
import { listWords, type Saying } from '../saying.ts';

const present =
  listWords(`admet affirme ajoute allègue analyse annonce argue assure atteste avance avertit avoue certifie clame commente concède
  conclut confie confirme considère constate déclare demande dénonce détaille dit écrit estime explique indique informe insiste juge
  jure lance martèle mentionne note nuance observe plaide précise prétend prévient promet raconte rappelle rapporte reconnaît
  rectifie regrette relève renchérit répète répond réplique résume rétorque révèle signale souffle souligne soupire soutient spécifie
  suggère témoigne`);

/** Also of several: `affirment`. */
const plural =
  listWords(`affirment ajoutent annoncent assurent avertissent confirment constatent déclarent dénoncent disent écrivent estiment
  expliquent indiquent jugent notent observent précisent rappellent rapportent reconnaissent regrettent répondent révèlent signalent
  prétendent répètent soulignent soutiennent`);

/** Verbs that seldom bring in a clause; beside words in marks they say who speaks. */
const besideMarks =
  listWords(`argumente complète critique déplore développe embraye enchaîne fustige glisse illustre intervient interviennent ironise lâche plaisante poursuit
  réagit recommande reprend résume salue tempère tonne tranche déplorent poursuivent`);

const reflexive = String.raw`s[’']exclame|se\sréjouit|se\sfélicite|s[’']indigne|s[’']insurge|s[’']inquiète|se\sdésole|se\ssouvient|s[’']étonne|se\sdéfend`;
/** `s'est exclamée` */
const exclaimed = 'exclamé|réjoui|félicité|indigné|défendu|emporté|désolé|étonné|insurgé|inquiété|souvenu';

const participle =
  listWords(`admis affirmé ajouté allégué analysé annoncé argué argumenté assuré attesté avancé averti avoué clamé commenté concédé
  conclu confié confirmé considéré constaté critiqué déclaré demandé dénoncé déploré détaillé développé dit écrit enchaîné estimé
  expliqué fustigé glissé indiqué informé insisté ironisé jugé juré lâché lancé martelé mentionné noté nuancé observé plaidé
  poursuivi précisé prévenu promis raconté rappelé rapporté réagi reconnu rectifié regretté relevé renchéri répété répondu répliqué
  résumé rétorqué révélé salué signalé soufflé souligné soupiré soutenu spécifié suggéré témoigné tempéré tranché`);

/** `fait valoir`, `a fait savoir` */
const makeHeard = String.raw`fai(?:t|sait)\s(?:valoir|savoir|remarquer|observer|noter)`;

/** What somebody did beside saying something, as reports go on. */
const acts =
  listWords(`accusé appelé attribué exhorté félicité invité nié offert pressé promis proposé qualifié recommandé refusé rejeté
  remercié réclamé sollicité`);

const weekday = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

export const french: Saying = {
  verbs: String.raw`(?:comme\s)?(?:(?:l|nous|lui|leur)[’'\s])?(?:(?:a|ont|avait|avaient)\s(?:(?:\p{L}+ment|aussi|ensuite|par\sailleurs|toutefois|encore|cependant|pourtant|déjà|alors|enfin|même|d[’']ailleurs|ainsi|plutôt|souvent|toujours)\s)?(?:${anyOf(participle)}|fait\s(?:valoir|savoir|remarquer|observer|noter))|s[’']est\s(?:${exclaimed})e?|${makeHeard}|${anyOf([...plural, ...present])})`,
  besideMarks: String.raw`${anyOf(besideMarks)}|${reflexive}|(?:est|sont)\sintervenue?s?|(?:prend|prennent|a\spris|ont\spris)\sla\sparole`,
  withPronoun: String.raw`(?:a-t|ont|avait|avaient)-(?:ils?|elles?|on)\s(?:${anyOf(participle)}|fait\s(?:valoir|savoir|remarquer))|s[’']est-(?:il|elle)\s(?:${exclaimed})e?|(?:${anyOf([...present, ...besideMarks])}|${reflexive})(?:-t)?-(?:ils?|elles?|on)`,
  between: String.raw`(?:par|dans\sun|par\svoie\sde)\scommuniqué|en\s(?:entrevue|conférence\sde\spresse|point\sde\spresse|mêlée\sde\spresse)|au\stéléphone|sur\s(?:X|Twitter|Facebook)|hier|aujourd[’']hui|(?:ce\s)?(?:${weekday})|également|aussi|ensuite|alors|encore|de son côté|à son tour|à l[’']AFP|à\sLa\sPresse\scanadienne`,
  verbsCarrySubject: false,
  commands: '(?!)',
  behindTag: String.raw`qui|que|dont|où|lequel|laquelle|lors|en|après|avant|alors|tandis|pour|par|et|mais|à|au|aux|dans|sur|devant|de|du|des|si|quand|comme|selon|avec|sans|soit|lorsque|\p{L}+ant`,
  describing: String.raw`qui|dont|lequel|laquelle|lesquel(?:le)?s|\p{Ll}+(?:é|ée|és|ées)(?=\s)|(?:venu|vêtu|connu|parti|sorti|réuni|établi|assis|élu|joint|issu)(?:e|s|es)?|originaire|(?:âgée?\sde\s)?\d+\sans|lors\s(?:de|du|d[’'])|en\s\p{Ll}+ant`,
  pronouns: 'il|elle|ils|elles',
  article: String.raw`le|la|les|un|une|son|sa`,
  of: String.raw`de|du|des|de\sla|pour|à|au|aux|en`,
  reporting: String.raw`a\s(?:dit|déclaré|affirmé|expliqué|ajouté|indiqué|annoncé|précisé|souligné)|affirme|explique|estime|selon`,
  that: String.raw`(?:que(?=\s)|qu[’'](?=\p{L}))`,
  toWhom: String.raw`(?:à\s(?:la\s|l[’'])?|aux?\s)[\p{L}\p{M}’'-]+(?:\s(?:de\s(?:la\s)?)?[\p{L}\p{M}’'-]+){0,2}?`,
  likened: 'comme',
  according: String.raw`selon|d[’']après`,
  unsaid: String.raw`(?:n[’'](?:a|ai|avons|avez|ont|avait|avaient|aura|auront|aurait|auraient)\s(?:\p{L}+\s)?(?:pas|plus|jamais|rien|guère)(?:\s\p{L}+)?|ne|n[’']|personne|nul|on|qui|que|qu[’'](?:on|il|elle)|dont|où|si|aucune?\s\p{L}+|jamais)(?:\s(?:ne|n[’']|l[’']|lui|leur|nous|se|le|la))?`,
  open: String.raw`si|s[’']il|quand|lorsque?|bien\sque|peut-être|est-ce`,
  opening: String.raw`(?:${weekday}|hier|en|dans|lors|de\sson\scôté|pour\ssa\spart|par\sailleurs|cependant|toutefois|enfin|ensuite|après|au|à|interrogée?|devant|ce\s(?:${weekday})|depuis|durant|pendant|mais|puis)(?![\p{L}])`,
  leading: String.raw`bien\sque|quoique|même\ssi|alors\sque|tandis\sque|lorsque|lorsqu[’'](?=\p{L})|quant\s(?:à|au|aux)|malgré|avant\s(?:de|le|la)|après\savoir|interrogée?s?|questionnée?s?|grâce\s(?:à|au|aux)|pour`,
  withInfinitive: String.raw`(?:(?:a|ont|avait|avaient)\s(?:dit|affirmé|déclaré|assuré|reconnu|admis|confirmé|indiqué|avoué)|dit|disent|affirme|affirment|assure|assurent|reconnaît|reconnaissent|prétend|prétendent|admet|avoue|déclare|déclarent)`,
  infinitive: String.raw`(?:ne\s(?:pas|plus|jamais|rien)\s|ne\s|n[’']\s?|se\s|s[’']\s?|y\s|en\s|l[ea]\s|les\s|l[’'])?(?!(?:hier|dernier|premier|janvier|février|mer|cher|fer|soir)(?!\p{L}))(?:\p{Ll}{1,20}(?:er|ir)|(?:être|faire|prendre|comprendre|attendre|mettre|connaître|suivre|vivre|dire|croire|rendre|défendre|poursuivre|craindre|souscrire|entendre|apprendre|permettre|remettre|promettre|reconnaître|répondre|perdre|vendre|construire|réduire|produire))(?=\s)`,
  joins: String.raw`et|ou|mais|or|car|donc|puis|ainsi|aussi|pourtant|cependant|ici|là|là-bas|hier|aujourd[’']hui|alors|ensuite|même|déjà|enfin|finalement|récemment|actuellement|maintenant|bref|bon`,
  and: 'et|mais|puis',
  goesOn: String.raw`(?:,\s(?:(?:et|mais|puis)\s)?|\s(?:et|mais|puis)\s)(?:(?:il|elle|ils|elles)\s)?(?:n[’'](?:a|ont|avait)\spas\s|(?:a|ont|avait|avaient)\s(?:(?:aussi|également|ensuite|toutefois|par\sailleurs)\s)?)(?:${anyOf([...participle, ...acts])})\s(?=(?:que|où|comment|pourquoi|combien|quand|à|aux?|de|du|des|une?|l[ea]|les|son|sa|ses)\s|(?:qu|d|l)[’'])`,
  people: String.raw`(?:administra(?:teur|trice)|adéquiste|adjoint|agent|agricul(?:teur|trice)|ambassad(?:eur|rice)|analyste|associé|auteure?|autrice|avocat|bloquiste|capitaine|caquiste|citoyen|citoyenne|client|commerçant|chancelier|chef|cheffe|chercheu|chercheur|chercheuse|colonel|commandant|commissaire|conseiller|conseillère|conserva(?:teur|trice)|coordina(?:teur|trice)|député|directeur|directrice|démocrate|dirigeant|docteur|écologiste|économiste|élève|élu|employé|enseignant|étudiant|entraîneur|entraîneuse|expert|fondat(?:eur|rice)|général|gouverneur|gouverneure|habitant|historien|historienne|ingénieur|ingénieure|inspecteur|inspectrice|juge|journaliste|leader|libéra(?:l|le|ux)|lieutenant|maire|mairesse|manifestant|médecin|membre|militant|ministre|mère|néo-démocrate|opposant|parent|patron|patronne|péquiste|père|policier|policière|pompier|pompière|pêcheur|pilote|porte-parole|préfet|préfète|premi(?:er|ère)s?\sministre|président|présidente|procureur|procureure|produc(?:teur|trice)|professeur|professeure|propriétaire|recteur|rectrice|rédac(?:teur|trice)|représentant|républicain|républicaine|résident|résidente|responsable|secrétaire|sénateur|sénatrice|socialiste|souverainiste|spécialiste|syndicaliste|témoin|trésorier|trésorière|vice-président|victime|voisin)(?:e|s|es)?`,
  bodies: String.raw`(?:académie|administration|agence|ambassade|armée|assemblée|association|autorité|banque|bureau|centre|chambre|coalition|collectif|comité|commission|compagnie|confédération|conseil|cour|direction|entreprise|fédération|fondation|gendarmerie|gouvernement|groupe|institut|mairie|métropole|ministère|municipalité|office|opposition|organisation|parlement|parquet|parti|police|préfecture|présidence|secrétariat|sénat|société|syndicat|tribunal|université)s?`,
  documents: String.raw`(?:analyse|arrêté|article|baromètre|bilan|communiqué|compte\srendu|décret|document|dossier|enquête|étude|fiche|journal|jugement|lettre|livre|loi|magazine|mémo|note|ordonnance|quotidien|rapport|recensement|registre|résolution|revue|sondage|texte)s?`,
};
