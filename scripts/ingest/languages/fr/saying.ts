import { anyOf } from '../../text/any-of.ts';
import { listWords, type Saying } from '../saying.ts';

const present =
  listWords(`admet affirme ajoute analyse annonce assure avertit clame commente conclut confie confirme considère constate
  déclare demande dénonce détaille dit écrit estime explique indique insiste juge lance martèle note observe plaide poursuit
  précise promet raconte rappelle reconnaît regrette répète répond réplique résume révèle signale souffle souligne soupire soutient
  suggère témoigne`);

/** Also of several: `affirment`. */
const plural =
  listWords(`affirment ajoutent annoncent assurent confirment déclarent dénoncent disent écrivent estiment expliquent indiquent
  jugent notent observent précisent rappellent reconnaissent regrettent répondent révèlent signalent soulignent soutiennent`);

const participle =
  listWords(`admis affirmé ajouté analysé annoncé assuré averti clamé commenté conclu confié confirmé considéré constaté
  déclaré demandé dénoncé détaillé dit écrit estimé expliqué indiqué insisté jugé lancé martelé noté observé plaidé poursuivi
  précisé promis raconté rappelé reconnu regretté répété répondu répliqué résumé révélé signalé soufflé souligné soupiré soutenu
  suggéré témoigné`);

const weekday = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

export const french: Saying = {
  verbs: String.raw`(?:comme\s)?(?:(?:l|nous|lui|leur)[’'\s])?(?:(?:a|ont|avait|avaient)\s(?:(?:également|aussi|ensuite|par ailleurs|toutefois|encore)\s)?(?:${anyOf(participle)})|s[’']est\s(?:exclamé|réjoui|félicité|indigné|défendu|emporté)e?|${anyOf([...plural, ...present])})`,
  withPronoun: String.raw`(?:a|ont)-t-(?:ils?|elles?|on)\s(?:${anyOf(participle)})|(?:${anyOf(present)})(?:-t)?-(?:ils?|elles?|on)`,
  between: String.raw`hier|aujourd[’']hui|(?:ce\s)?(?:${weekday})|également|aussi|ensuite|alors|encore|de son côté|à son tour|à l[’']AFP`,
  article: String.raw`le|la|les|un|une|son|sa`,
  of: String.raw`de|du|des|de\sla|pour|à|au|aux|en`,
  reporting: String.raw`a\s(?:dit|déclaré|affirmé|expliqué|ajouté|indiqué|annoncé|précisé|souligné)|affirme|explique|estime|selon`,
  that: String.raw`(?:que(?=\s)|qu[’'](?=\p{L}))`,
  toWhom: String.raw`(?:à\s(?:la\s|l[’'])?|aux?\s)[\p{L}\p{M}’'-]+(?:\s(?:de\s(?:la\s)?)?[\p{L}\p{M}’'-]+){0,2}?`,
  according: String.raw`selon|d[’']après`,
  unsaid: String.raw`(?:ne|n[’']|personne|nul|on|qui|que|qu[’'](?:on|il|elle)|dont|où|si|aucune?\s\p{L}+|jamais)(?:\s(?:ne|n[’']|l[’']|lui|leur|nous|se|le|la))?`,
  open: String.raw`si|s[’']il|quand|lorsque?|bien\sque|peut-être|est-ce`,
  opening: String.raw`(?:${weekday}|hier|en|dans|lors|de\sson\scôté|pour\ssa\spart|par\sailleurs|cependant|toutefois|enfin|ensuite|après|au|à|interrogée?|devant|ce\s(?:${weekday})|depuis|durant|pendant|mais|puis)(?![\p{L}])`,
  joins: 'et|ou|mais|or|car|donc|puis|ainsi|aussi|pourtant|cependant',
  and: 'et',
  people: String.raw`(?:administra(?:teur|trice)|adjoint|agent|ambassad(?:eur|rice)|analyste|associé|auteure?|autrice|avocat|capitaine|chancelier|chef|cheffe|chercheu|chercheur|chercheuse|colonel|commandant|commissaire|conseiller|conseillère|coordina(?:teur|trice)|député|directeur|directrice|dirigeant|docteur|économiste|élève|élu|employé|enseignant|entraîneur|entraîneuse|expert|fondat(?:eur|rice)|général|gouverneur|gouverneure|habitant|historien|historienne|ingénieur|ingénieure|inspecteur|inspectrice|juge|journaliste|leader|lieutenant|maire|mairesse|médecin|membre|ministre|mère|patron|patronne|père|pêcheur|pilote|porte-parole|préfet|préfète|première?\sministre|président|présidente|procureur|procureure|produc(?:teur|trice)|professeur|professeure|propriétaire|recteur|rectrice|rédac(?:teur|trice)|représentant|responsable|secrétaire|sénateur|sénatrice|spécialiste|témoin|trésorier|trésorière|vice-président|victime|voisin)(?:e|s|es)?`,
  bodies: String.raw`(?:académie|administration|agence|ambassade|armée|assemblée|association|autorité|banque|bureau|centre|chambre|coalition|collectif|comité|commission|compagnie|confédération|conseil|cour|direction|entreprise|fédération|fondation|gendarmerie|gouvernement|groupe|institut|mairie|métropole|ministère|municipalité|office|organisation|parlement|parquet|parti|police|préfecture|présidence|secrétariat|sénat|société|syndicat|tribunal|université)s?`,
  documents: String.raw`(?:analyse|arrêté|article|bilan|communiqué|compte\srendu|décret|document|dossier|enquête|étude|fiche|journal|jugement|lettre|livre|loi|magazine|mémo|note|ordonnance|quotidien|rapport|recensement|registre|résolution|revue|sondage|texte)s?`,
};
