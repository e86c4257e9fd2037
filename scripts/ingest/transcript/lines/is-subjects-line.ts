/** A line that lists what a transcript is about: `SUBJECTS: Ferry fares; old boats.` */
export const isSubjectsLine = (text: string): boolean =>
  text.length <= 600 &&
  /^(?:SUBJECTS?|TOPICS?|Subjects?|Topics?|E&OE)(?:\/?S)?(?:\s(?:DISCUSSED|discussed))?\s?:\s?\S/u.test(text);
