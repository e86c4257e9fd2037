const ABBREVIATION = /(?:\b[A-Z]\.(?:[A-Z]\.)+|\b(?:Inc|Jr|Sr|Co|Corp|St|No|vs|Dr|D\.C))\.?$/;

/** True where a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => {
  const bare = text.replace(/(?<!["”’»')\]])["”’»')\]]+$/, '').trimEnd();
  return /[.!?…:;,]$/.test(bare) && !ABBREVIATION.test(bare);
};
