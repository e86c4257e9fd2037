const END =
  /^[[(*#–—-]{0,3}\s?(?:ends?|(?:end of|ends?) (?:call|briefing|transcript|interview|remarks|hearing|press conference)|(?:transcript|interview|recording) ends?|fin)[.!]?\s?[\])*#–—-]{0,3}$/i;

/** A line that says that a transcript is over: `ENDS`, `[END OF TRANSCRIPT]`. */
export const isEndMark = (text: string): boolean => text.length <= 60 && END.test(text);
