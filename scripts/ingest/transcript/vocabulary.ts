/** Words that stand in speakers' labels, in lower case and without full stops. English; add a language by adding words. */

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
  'mme',
  'mlle',
  'sr',
  'sra',
]);

/** Offices: alone, with `the`, or before a name. */
export const OFFICES = new Set(
  `president vice prime minister premier chancellor secretary deputy under assistant acting attorney surgeon general
   ambassador administrator commissioner director commander admiral colonel captain major lieutenant sergeant officer
   senator representative congressman congresswoman leader speaker whip governor mayor councilman councilwoman chief
   chair chairman chairwoman chairperson justice judge king queen prince princess pope bishop archbishop cardinal
   official officials spokesperson spokesman spokeswoman envoy counselor counsel advisor adviser aide superintendent
   sheriff treasurer controller comptroller delegate`.split(/\s+/),
);

/** Who asks. */
export const PRESS = new Set([
  'q',
  'question',
  'questions',
  'reporter',
  'reporters',
  'press',
  'journalist',
  'journalists',
  'photojournalist',
  'media',
  'interviewer',
]);

/** Who runs the event. */
export const MODERATORS = new Set(['moderator', 'operator', 'host', 'announcer', 'emcee', 'facilitator']);

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
]);

export const INTERPRETERS = new Set(['interpreter', 'translator']);

/** What the head of a memorandum or a proclamation prints before a colon: never a speaker. */
export const MEMO_WORDS = new Set(
  `subject from to date re cc bcc note notes warning update background summary contact sources source whereas
   sheet fact senate congress information section title chapter part article appendix nominations whom concern
   attention release subjects topic topics ends transcript embargo embargoed tel phone email address location when where what who why how time`.split(
    /\s+/,
  ),
);

/** The words of a label, folded for look-up: `MS. PSAKI` → `ms`, `psaki`. */
export const labelWords = (label: string): string[] =>
  label
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => word !== '');
