const END =
  /^[[(*#–—-]{0,3}\s?(?:ends?|30|(?:end of|ends?) (?:call|briefing|transcript|interview|remarks|hearing|press conference)|(?:transcript|interview|recording) ends?|fin)[.!]?\s?[\])*#–—-]{0,3}$/i;

/** A line that says that a text is over: `ENDS`, `-30-`, `[END OF TRANSCRIPT]`. */
export const isEndMark = (text: string): boolean => text.length <= 60 && END.test(text) && !/^30\.?$/.test(text);
