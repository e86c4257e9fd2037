import type { HeadWords } from '../heads.ts';

export const frenchHead: HeadWords = {
  by: '(?:(?:écrit|rédigé|publié|propos recueillis|recueilli) )?par|(?:un )?texte (?:de|par)|texte(?=:)|auteure?s?(?= ?:)',
  and: 'et|avec',
  from: 'à',
  writesFor: 'du|de|pour',
  staff:
    "(?:la |notre )?rédaction(?: [\\p{L} ]{2,30})?|agences?|(?:l[’'])?équipe de rédaction|correspondance(?: particulière)?",
  board: "(?:le )?comité éditorial|(?:l[’'])?équipe éditoriale",
  affiliation:
    'journaliste|correspondante?|envoyée?|chroniqueu(?:r|se)|rédact(?:eur|rice)|presse|agence|collaborat(?:eur|rice)|collaboration|université|professeure?|directrice?|directeur|éditorialiste|journal|courrier|quotidien|hebdo|radio',
  issuer: {
    first:
      'république|présidence|ministère|gouvernement|cabinet|ambassade|secrétariat|direction|bureau|commission|conseil|mairie|préfecture|assemblée|sénat|ville|université|service|office|agence',
    last: 'presse|communication|république',
  },
  office:
    'présidente?|ministre|secrétaire|députée?|sénat(?:eur|rice)|premi(?:er|ère)|mairesse|maire|porte-parole|ambassad(?:eur|rice)|préfète?',
  verb: "annonce|lance|inaugure|présente|signe|approuve|reçoit|rencontre|participe|souligne|condamne|salue|visite|appelle|demande|dit|affirme|aura|sera|va|est|sont|a|ont|augmente|augmentent|baisse|baissent|ouvre|ouvrent|ferme|veut|doit|fait|propose|se|s[’']\\p{L}+|n[’']\\p{L}+",
  section:
    'actualités?|monde|politique|économie|sports?|culture|société|opinions?|sciences?|santé|international|national|régions?|environnement|à la une|dernière heure|presse|exclusif|salle de presse|débats?|idées',
};
