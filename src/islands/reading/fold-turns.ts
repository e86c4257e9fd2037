import { numberOf, turnOf } from '../../record/passage-id.ts';
import { readingGuideWords as words } from '#words/reading-guide.ts';
import { isOfVoice, type ChosenTurn, type Voice } from './choose-turns.ts';

/** The turns of the page; those that are not asked for can be folded to a line each. */
export class TurnFolder {
  readonly turns: (ChosenTurn & { section: HTMLElement })[];

  constructor(sections: readonly HTMLElement[]) {
    this.turns = sections.map((section) => ({
      section,
      role: section.dataset['role'] ?? 'official',
      named: section.dataset['named'] !== undefined,
      name: section.querySelector('.who b')?.textContent.trim() ?? '',
    }));
  }

  /** Folds all turns but those of a voice; without one, unfolds all. */
  show(voice: Voice | undefined): void {
    for (const turn of this.turns) {
      if (voice && !isOfVoice(turn, voice)) this.#fold(turn);
      else this.unfold(turn.section);
    }
  }

  unfold(section: Element): void {
    section.querySelector(':scope > .fold-line')?.remove();
    section.classList.remove('folded');
  }

  /** Unfolds the turn that an address leads into. True where it was folded. */
  unfoldAt(hash: string): boolean {
    const section = targetOf(hash)?.closest('.turn.folded');
    if (!section) return false;
    this.unfold(section);
    return true;
  }

  #fold({ section, name }: { section: HTMLElement; name: string }): void {
    if (section.classList.contains('folded')) return;
    const line = document.createElement('button');
    line.type = 'button';
    line.className = 'fold-line';
    line.textContent = words.folded(numberOf(section.id), name, countWords(section));
    section.prepend(line);
    section.classList.add('folded');
  }
}

/** The words that are spoken, not those beside them. */
const countWords = (section: HTMLElement): number =>
  [...section.querySelectorAll('[id]')]
    .filter(({ id }) => turnOf(id) !== undefined)
    .reduce(
      (sum, { textContent }) => sum + textContent.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      0,
    );

/** The element that an address names. */
export const targetOf = (hash: string): HTMLElement | null =>
  document.getElementById(decodeURIComponent(hash.replace(/^#/, '').replace(/:~:.*$/, '')));
