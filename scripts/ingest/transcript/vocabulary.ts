/** Words that stand in speakers' labels, in lower case and without full stops: English, Spanish and French. */

const words = (list: string): string[] => list.split(/\s+/);

/** Before a name. */
export const HONORIFICS = new Set([
  'mr',
  'ms',
  'mrs',
  'miss',
  'dr',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev',
  'reverend',
  'prof',
  'professor',
  'hon',
  'honourable',
  'honorable',
  'madam',
  'm',
  'mme',
  'l’hon',
  "l'hon",
  'l’honorable',
  "l'honorable",
  'mlle',
  'sr',
  'sra',
  'señor',
  'señora',
  'señorita',
]);

/** Offices: alone, with `the`, or before a name. */
export const OFFICES = new Set(
  `president vice prime minister premier chancellor secretary deputy under assistant acting attorney surgeon general
   ambassador administrator commissioner director commander admiral colonel captain major lieutenant sergeant officer
   senator representative congressman congresswoman leader speaker whip governor mayor councilman councilwoman chief
   chair chairman chairwoman chairperson justice judge king queen prince princess pope bishop archbishop cardinal
   official officials spokesperson spokesman spokeswoman envoy counselor counsel advisor adviser aide superintendent
   sheriff treasurer controller comptroller delegate
   presidente presidenta secretario secretaria subsecretario subsecretaria ministro ministra gobernador gobernadora alcalde
   alcaldesa directora canciller almirante senadora diputado diputada vocero vocera jefe jefa
   ministro ministra vicepresidente vicepresidenta vice-président vice-présidente secrétaire
   ministre gouverneur gouverneure lieutenant-gouverneur lieutenante-gouverneure président présidente député députée sénateur sénatrice maire mairesse rapporteur rapporteure`.split(
    /\s+/,
  ),
);

/** Who asks. */
export const PRESS = new Set([
  'q',
  'question',
  'questions',
  'questioner',
  'questioners',
  'reporter',
  'reporters',
  'press',
  'journalist',
  'journalists',
  'correspondent',
  'correspondents',
  'photojournalist',
  'media',
  'interviewer',
  'pregunta',
  'preguntas',
  'interlocutor',
  'interlocutora',
  'periodista',
  'reportero',
  'reportera',
  'journaliste',
]);

/** Who answers, where nobody is named. */
export const RESPONDENTS = new Set(words('respuesta respuestas réponse réponses answer'));

/** Who runs the event. */
export const MODERATORS = new Set([
  'moderator',
  'operator',
  'host',
  'announcer',
  'emcee',
  'facilitator',
  ...words(`moderador moderadora
  presentador presentadora conductora animateur animatrice modérateur modératrice`),
]);

/** Who is there. */
export const AUDIENCE = new Set([
  'audience',
  'participant',
  'participants',
  'crowd',
  'attendee',
  'attendees',
  'student',
  'students',
  'child',
  'children',
  ...words('voz voces mujer hombre intervención intervenciones asistentes público coro voix'),
]);

export const INTERPRETERS = new Set([
  'interpreter',
  'translator',
  ...words('intérprete interprète traductor traductora traducteur traductrice'),
]);

/** What the head of a memorandum or a proclamation prints before a colon: never a speaker. */
export const MEMO_WORDS = new Set(
  `subject from to date re cc bcc note notes warning update background summary contact sources source whereas
   sheet fact senate congress information section title chapter part article appendix nominations whom concern
   attention release subjects topic topics ends transcript embargo embargoed tel telephone phone fax email address location when where what who why how time`.split(
    /\s+/,
  ),
);

/** Alone they head a list of people: `SPEAKERS: ANA RUIZ, MAYOR`. */
export const LIST_WORDS = new Set(['speakers', 'witnesses']);

/** The words of a label, folded for look-up: `MS. PSAKI` → `ms`, `psaki`. */
export const labelWords = (label: string): string[] =>
  label
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => word !== '');

/** `F`, `M`: a letter for somebody, who is not named; the first ones of the alphabet number answers and points. */
export const LETTER = /^[E-PR-Z]$/u;
