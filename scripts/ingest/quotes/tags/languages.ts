import { anyOf } from '../vocabulary.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** How a language says who spoke, behind or amid words in marks. Add a language by adding an entry. */
export interface TagLanguage {
  /** Finite verbs of saying, with their auxiliaries, as a pattern. */
  verbs: string;
  /** Verbs with their subject's pronoun: `a-t-elle ajouté`. They name nobody. */
  withPronoun?: string;
  /** What may stand between the verb and its subject. */
  between: string;
  /** Articles before a role. */
  article: string;
  /** Words that join a role to what it is of; no name follows them. */
  of: string;
}

const SPANISH_REGULAR = list(`aclar afirm agreg anunci apunt argument asegur bromé coment confes contest critic declar
  denunci destac detall enfatiz exclam explic expres grit indic inform insist lament manifest matiz opin precis pregunt
  puntualiz recalc reclam reiter relat remat replic señal sentenci subray susurr zanj`).flatMap((stem) =>
  stem === 'insist'
    ? ['insistió', 'insistieron', 'insiste', 'insisten']
    : [`${stem}ó`, `${stem}aron`, `${stem}a`, `${stem}an`],
);

const SPANISH_IRREGULAR =
  list(`admite admiten admitieron admitió advierte advierten advirtieron advirtió añade añaden añadieron añadió concluye
  concluyó contó cuenta defendió dice dicen dijeron dijo escribe escribió expone expuso pide pidieron pidió promete prometió
  reconoce reconocieron reconoció recordó recuerda refirió responde respondieron respondió sostiene sostienen sostuvieron sostuvo`);

const FRENCH_PRESENT =
  list(`admet affirme ajoute analyse annonce assure avertit clame commente conclut confie confirme constate
  déclare demande dénonce détaille dit écrit estime explique indique insiste juge lance martèle note observe plaide poursuit
  précise promet raconte rappelle reconnaît regrette répète répète répond réplique résume souffle souligne soupire soutient témoigne`);

const FRENCH_PARTICIPLE =
  list(`admis affirmé ajouté analysé annoncé assuré averti clamé commenté conclu confié confirmé constaté
  déclaré demandé dénoncé détaillé dit écrit estimé expliqué indiqué insisté jugé lancé martelé noté observé plaidé poursuivi
  précisé promis raconté rappelé reconnu regretté répété répondu répliqué résumé soufflé souligné soupiré soutenu témoigné`);

const SPANISH: TagLanguage = {
  verbs: String.raw`(?:(?:según|como)\s)?(?:(?:le|les|nos|me)\s)?(?:${anyOf([...SPANISH_REGULAR, ...SPANISH_IRREGULAR])})`,
  between: String.raw`ayer|hoy|anoche|también|además|luego|después|entonces|(?:el|este)\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|por su parte|a su vez|esta\s(?:mañana|tarde|noche)`,
  article: 'el|la|los|las|un|una|su',
  of: String.raw`de|del|de\sla|de\slos|de\slas|para|en`,
};

const FRENCH: TagLanguage = {
  verbs: String.raw`(?:comme\s)?(?:(?:l|nous|lui|leur)[’'\s])?(?:(?:a|ont|avait)\s(?:(?:également|aussi|ensuite)\s)?(?:${anyOf(FRENCH_PARTICIPLE)})|s[’']est\s(?:exclamé|réjoui|félicité|indigné|défendu|emporté)e?|${anyOf(FRENCH_PRESENT)})`,
  withPronoun: String.raw`(?:a|ont)-t-(?:ils?|elles?|on)\s(?:${anyOf(FRENCH_PARTICIPLE)})|(?:${anyOf(FRENCH_PRESENT)})(?:-t)?-(?:ils?|elles?|on)`,
  between: String.raw`hier|aujourd[’']hui|(?:ce\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|également|aussi|ensuite|alors|encore|de son côté|à son tour|à l[’']AFP`,
  article: String.raw`le|la|les|un|une|son|sa`,
  of: String.raw`de|du|des|de\sla|pour|à|au|aux|en`,
};

export const TAG_LANGUAGES: readonly TagLanguage[] = [SPANISH, FRENCH];
