/** `No.` stands before a number, and by itself it answers. */
const ABBREVIATION = /(?:\b[A-Z]\.(?:[A-Z]\.)+|\b(?:Inc|Jr|Sr|Co|Corp|St|(?<!^|[.?!]\s)No|vs|Dr|D\.C))\.?$/;

/** True where a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => {
  const bare = text.replace(/(?<!["”’»')\]])["”’»')\]]+$/, '').trimEnd();
  return /[.!?…:;,]$/.test(bare) && !ABBREVIATION.test(bare);
};
