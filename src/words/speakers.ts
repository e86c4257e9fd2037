import type { QuoteSpeaker } from '../schema/quote.ts';
import type { TurnRole } from '../schema/block.ts';
import { formatNumber } from './language.ts';

const statuses: Record<QuoteSpeaker['status'], string> = {
  named: 'name as printed',
  role: 'a role',
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

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Who speaks, and what a text does not say of them. */
export const speakerWords = {
  /** What a name is that belongs to nobody's page. */
  statuses,
  /** Who a bare letter stands for. */
  roles,
  nobody: 'Speaker not named',
  notNamed: 'not named',
  printed: (label: string) => `printed “${label}”`,
  labelled: (label: string) => `labelled “${label}”`,
  oneOf: (count: number) => `one of ${numerals[count] ?? formatNumber(count)}`,
  addressedAs: (name: string) => `addressed as ${name}`,
  byContext: 'by the context',
};
