const TIME = String.raw`\d{1,2}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?`;

/** A time code before a label: `[00:00:03] SPEAKER 1:`. */
export const CLOCK_BEFORE = new RegExp(String.raw`^(?:[([]${TIME}[)\]]|${TIME})\s*(?:[—–-]\s*)?(?=\p{Lu})`, 'u');
/** The time code that some transcribers put behind a label: `(00:03)`; without brackets, at the end of the line. */
export const CLOCK_BEHIND = new RegExp(String.raw`^\s*(?:[([]${TIME}[)\]](?=\s|$)|${TIME}$)`, 'u');
/** The same at the end of a label that its colon follows: `Ana Ruiz (00:03):`. */
export const CLOCK_IN_LABEL = new RegExp(String.raw`\s?[([]${TIME}[)\]]$`, 'u');
