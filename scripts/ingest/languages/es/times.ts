import type { Times } from '../times.ts';

export const spanishTimes: Times = {
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  one: 'el|este|del|al',
  isOneBare: false,
  last: { before: String.raw`(?:el\s)?pasado`, behind: 'pasado' },
  next: { before: String.raw`(?:el\s)?próximo`, behind: String.raw`próximo|que\sviene` },
  ofMonth: String.raw`\sde\s`,
  ofYear: String.raw`\s(?:de|del)(?:\saño)?\s`,
  ordinal: 'º|°|o',
  namedFor: String.raw`(?:batallas?|aniversarios?|gestas?|revolución|revuelta|levantamiento|masacre|matanza|golpe|calle|avenida|plaza|colonia|barrio|estación|estadio|escuela|movimiento)(?:\sde\s\p{L}+)?\sdel`,
  until: String.raw`\s(?:al|a)\s|\sy\s|[-–]`,
  days: [
    ['anteayer|antier', -2],
    ['ayer|anoche', -1],
    [String.raw`hoy(?!\sen\sdía)|esta\s(?:mañana|tarde|noche)`, 0],
    [String.raw`(?<!(?:la|una|cada|esta|de|media|pasado)\s)mañana(?!\s(?:de|del|por|siguiente)(?!\p{L}))`, 1],
    [String.raw`pasado\smañana`, 2],
  ],
  yearLead: String.raw`en|desde|hasta|para|durante|año|de|entre|a\sfines\sde|a\sprincipios\sde`,
  behindYear: 'y|e|o|a|al|de|del|en|con|por|para|que|se|la|el|los|las|cuando|como|fue|ha|han|había|no|es|era|pero|sin',
  past: String.raw`\p{L}{2,}(?:ó|aron|ieron|aba|aban)|fue|fueron|era|eran|estuvo|estuvieron|tuvo|hizo|hizo|dijo|dijeron|había|habían|vino|puso`,
  future: String.raw`\p{L}{2,}(?:rá|rán)|va\sa|van\sa|está\sprevist[oa]|estaba\sprevist[oa]|planea|planean|podría|podrían`,
};
