/** What plays and films print between their lines. */
const DIRECTION =
  /^(?:(?:INT|EXT|I\/E)[. ]|FADE (?:IN|OUT)\b|CUT TO\b|(?:ACT|SCENE|ACTO|ESCENA|ACTE|SCÈNE|Act|Scene|Acto|Escena|Acte|Scène) (?:[IVXLC]+|\d+|ONE|TWO|THREE|One|Two|Three)\b|(?:SFX|V\.?O|SOT|B-ROLL|MUSIC|SOUND|JINGLE|STING)\b ?[:.(])/u;
/** What they are called. */
const CALLED =
  /(?<!\p{L})(?:screenplay|teleplay|script|a play in|guion|guión|scénario|pièce en|dramatis personae|libretto)(?!\p{L})/iu;
/** Titles stand among the first lines. */
const HEAD = 4;

/** The same by what it is called: its labels are as certain as those of a transcript. */
export const isCalledScript = (texts: readonly string[]): boolean =>
  texts.slice(0, HEAD).some((text) => text.length <= 160 && CALLED.test(text));

const hasDirections = (texts: readonly string[]): boolean =>
  texts.some((text) => text.length <= 200 && DIRECTION.test(text));

/** True for a play, a film or a programme that is still to be spoken: nobody has said its words. */
export const isScript = (texts: readonly string[]): boolean => isCalledScript(texts) || hasDirections(texts);
