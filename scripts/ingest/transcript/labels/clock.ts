import { STAMP } from '../../text/label-lines.ts';

/** A time code before a label: `[00:00:03] SPEAKER 1:`. */
export const CLOCK_BEFORE = new RegExp(String.raw`^(?:[([]${STAMP}[)\]]|${STAMP})\s*(?:[—–|-]\s*)?(?=\p{Lu})`, 'u');
/** The time code that some transcribers put behind a label: `(00:03)`; without brackets, at the end of the line. */
export const CLOCK_BEHIND = new RegExp(String.raw`^\s*(?:[([]${STAMP}[)\]](?=\s|$)|${STAMP}$)`, 'u');
/** The same at the end of a label that its colon follows: `Ana Ruiz (00:03):`. */
export const CLOCK_IN_LABEL = new RegExp(String.raw`\s?[([]${STAMP}[)\]]$`, 'u');

const ANY = new RegExp(STAMP, 'u');

/** The time of a time code, as printed, without its brackets. */
export const stampOf = (code: string | undefined): string | undefined => code && ANY.exec(code)?.[0];
