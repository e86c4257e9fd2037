import type { QuoteSpeaker } from '../../../record/quote.ts';
import type { Turn, TurnRole } from '../../../record/block.ts';
import { formatNumber } from './language.ts';

const statuses: Record<QuoteSpeaker['status'], string> = {
  named: 'name as printed',
  role: 'name not given',
  group: 'a group',
  organization: 'an organization',
  document: 'a document',
  unknown: 'not named',
};

const roles: Partial<Record<TurnRole, string>> = {
  press: 'Reporter',
  audience: 'Member of the audience',
  interpreter: 'Interpreter',
};

/** What of a turn the editor gives, and why; of a speaker, where no person or organization is meant. */
const suppliedOf: Record<NonNullable<Turn['supplied']>[number]['what'], (reason: string) => string> = {
  turn: (reason) => `a turn, according to the editor: ${reason}`,
  label: (reason) => `label given by the editor: ${reason}`,
  speaker: (reason) => `role given by the editor: ${reason}`,
};

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Who speaks, and what a text does not say of them. */
export const speakerWords = {
  /** What a name is that belongs to nobody's page. */
  statuses,
  /** Who a bare letter stands for. */
  roles,
  /** What a turn is where no label is printed and bold type tells questions from answers. */
  byTurn: { asks: 'Question', answers: 'Answer' },
  /** Why a turn without a label is one. */
  byType: 'told by the type alone',
  nobody: 'Speaker not named',
  notNamed: 'not named',
  printed: (label: string) => `“${label}” in the text`,
  labelled: (label: string) => `labelled “${label}”`,
  oneOf: (count: number) => `one of ${numerals[count] ?? formatNumber(count)}`,
  addressedAs: (name: string) => `addressed as ${name}`,
  byContext: 'from the context',
  /** Of a speaker, a label or the beginning of a turn that the editor gives. */
  supplied: (reason: string) => (reason === '' ? 'according to the editor' : `according to the editor: ${reason}`),
  suppliedOf,
  suppliedPerson: (name: string, reason: string) => `${name}, according to the editor: ${reason}`,
};
