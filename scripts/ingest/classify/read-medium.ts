const MEDIUM =
  /^\(?(?:held )?(?:via|by) ((?:video ?|tele)?(?:phone|conference|telephone|zoom|video|webcast|livestream)(?: (?:call|conference))?)\)?$/i;

/** `Via Teleconference` → `teleconference`. */
export const readMedium = (line: string): string | undefined => MEDIUM.exec(line)?.[1]?.toLowerCase();
