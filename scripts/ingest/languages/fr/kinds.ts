import type { KindWords } from '../kinds.ts';

export const frenchKinds: KindWords = {
  lines: {
    'press-release':
      'communiqués?(?: de presse)?|(?:pour )?diffusion immédiate|pour publication immédiate|communiqué officiel',
    statement: 'déclarations?(?: commune| conjointe| officielle| publique)?',
    speech:
      "discours|allocution|prise de parole|(?:le texte|seul le texte) prononcé (?:fait foi|seul)|seul le prononcé fait foi|notes d[’']allocution",
    interview: 'entretiens?|entrevues?|interviews?|grand entretien',
    hearing: 'auditions?|témoignages?',
    'press-conference': '(?:conférence|point) de presse|mêlée de presse|point presse',
    editorial: "(?:l[’'])?éditorial|(?:l[’'])?édito",
    'op-ed': 'opinions?|tribune|chronique|point de vue|libre opinion|idées|billet|commentaire',
    letter: 'lettres?(?: ouverte| au directeur| à la rédaction)?|courrier des lecteurs|la lettre du jour',
    explainer: "décryptage|explications?|analyse|foire aux questions|l[’']explication",
    transcript: '(?:transcription|verbatim|compte rendu(?: intégral)?)(?: (?:de|du) .{3,80})?',
  },
  titles: {
    transcript: '(?:transcription|verbatim|compte rendu intégral) (?:intégrale? |complète )?(?:de|du|des)(?= )',
    'press-release':
      "communiqué(?: de presse| conjoint| officiel)? ?(?:[:|—–-]|n[°ºo]\\.? ?\\d|(?:de|du|des|d(?=[’'])))",
    statement:
      "déclaration(?: commune| conjointe| officielle| finale)? (?:de|du|des|d(?=[’'])|sur|à|au|concernant|relative|suite)",
    speech:
      "(?:discours|allocution|intervention|prise de parole)(?: intégrale?| inaugurale?| d[’']ouverture| de clôture)? (?:de|du|des|d(?=[’'])|prononcée?|à|au|aux|lors)|notes d[’']allocution",
    interview:
      "(?:grand |long )?(?:entretien|entrevue|interview)(?: exclusi(?:f|ve))? (?:avec|de|du|d(?=[’']))|(?:entretien|entrevue|interview) ?:",
    hearing: "audition (?:de|du|des|d(?=[’']))",
    'press-conference': '(?:transcription de la )?(?:conférence|point) de presse|mêlée de presse',
    editorial: '(?:éditorial|édito) ?[:|—–]',
    'op-ed': '(?:opinion|tribune|chronique|point de vue|idées) ?[:|—–]',
    letter: "lettre(?: ouverte)? (?:à|au|aux|de|du|des|d(?=[’']))",
    explainer: '(?:décryptage|explications?) ?[:|—–]',
  },
  held: {
    'press-conference': '(?:conférence|point) de presse|mêlée de presse',
    interview: 'entretien|entrevue|interview',
    hearing: 'audition',
  },
  about: 'sur|après|à la suite de|suite à|concernant|dit|selon',
  greeting:
    "(?:très )?(?:chère?s?) [\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,8} ?[,:—–-]?|(?:madame|monsieur|mesdames|messieurs)(?:,?(?: [\\p{L}.’'-]+){1,6})? ?[,:—–-]",
  closing:
    "cordialement|bien (?:cordialement|à vous)|sincèrement|respectueusement|salutations distinguées|(?:je vous prie|nous vous prions|veuillez) (?:d[’']agréer|agréer|recevoir|croire).{0,200}|avec (?:mes |nos )?(?:meilleures|sincères) salutations",
  edited:
    "propos recueillis par|(?:cet|cette|l[’'])\\s?(?:entretien|entrevue|interview) a été (?:légèrement )?(?:éditée?|condensée?|abrégée?|remaniée?|modifiée?)",
  met: "le (?:sous-)?comité se réunit|la commission (?:se réunit|s[’']est réunie)|la séance est ouverte à",
  newspaper: 'ce (?:journal|quotidien)|dans (?:ces colonnes|nos pages|cette page)|notre journal',
  urging:
    'doi(?:t|vent)|devons|devrai(?:t|ent)|devrions|[Ii]l faut|[Ii]l faudrait|[Ii]l est (?:temps|urgent|nécessaire)|[Ff]aut-il',
  present:
    'est|sont|comprend|comprennent|permet(?:tent)?|exigent?|signifient?|restent?|consistent?|peut|peuvent|a|ont|existent?|sert|servent|dépend(?:ent)?|prévoi(?:t|ent)|compte(?:nt)?',
  firstPerson: "je|j(?=[’'])|nous|notre|nos|mon|ma|mes|moi|vous|votre|vos",
  official:
    'déclaration|communiqué|décret|arrêté|lettre|message|avis|nomination|annonce|discours|allocution|loi|résolution|rapport|motion',
  biography: {
    verbs: 'est|a été|enseigne|écrit|travaille|dirige',
    trades:
      'professeure?|chercheure?s?|chercheuse|chroniqueu(?:r|se)|auteure?|autrice|éditeur|éditrice|écrivaine?|journaliste|direct(?:eur|rice)|ambassad(?:eur|rice)|diplomate|analyste|présidente?|fondat(?:eur|rice)|correspondante?|collaborat(?:eur|rice)|avocate?|économiste|scientifique|ministre|sénat(?:eur|rice)|enseignante?|étudiante?|experte?|conseill(?:er|ère)|consultante?|historien(?:ne)?|critique|romanci(?:er|ère)|membre|doyen(?:ne)?|politologue|sociologue|médecin|ingénieure?|pêcheu(?:r|se)|résidente?|doctorante?|maîtresse de conférences|maître de conférences',
  },
};
