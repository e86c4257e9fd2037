import { allSayings } from '../../languages/reading.ts';

const patterns = allSayings.map(({ describing }) => new RegExp(String.raw`^,\s(?:${describing})(?![\p{L}-])`, 'u'));

/** Whether a clause that begins with its comma says who somebody is: `, installé à Lyon`, `, quien vive aquí`. */
export const describesSpeaker = (clause: string): boolean => patterns.some((pattern) => pattern.test(clause));
