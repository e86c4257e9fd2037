import type { QuoteSpeaker } from '../../../record/quote.ts';
import type { Turn, TurnRole } from '../../../record/block.ts';
import { inWords } from './counts.ts';

const statuses: Record<QuoteSpeaker['status'], string> = {
  named: 'nom tel qu’imprimé',
  role: 'nom non donné',
  group: 'un groupe',
  organization: 'une organisation',
  document: 'un document',
  unknown: 'non nommé',
};

const roles: Partial<Record<TurnRole, string>> = {
  press: 'Journaliste',
  audience: 'Membre du public',
  interpreter: 'Interprète',
};

/** What of a turn the editor gives, and why; of a speaker, where no person or organization is meant. */
const suppliedOf: Record<NonNullable<Turn['supplied']>[number]['what'], (reason: string) => string> = {
  turn: (reason) => `une intervention, selon l’archiviste : ${reason}`,
  label: (reason) => `désignation donnée par l’archiviste : ${reason}`,
  speaker: (reason) => `rôle donné par l’archiviste : ${reason}`,
};

/** Who speaks, and what a text does not say of them. */
export const speakerWords = {
  /** What a name is that belongs to nobody's page. */
  statuses,
  /** Who a bare letter stands for. */
  roles,
  /** What a turn is where no label is printed and bold type tells questions from answers. */
  byTurn: { asks: 'Question', answers: 'Réponse' },
  /** Why a turn without a label is one. */
  byType: 'd’après la seule typographie',
  nobody: 'Intervenant non nommé',
  notNamed: 'non nommé',
  printed: (label: string) => `« ${label} » dans le texte`,
  labelled: (label: string) => `désignation « ${label} »`,
  oneOf: (count: number) => `l’un des ${inWords(count)}`,
  addressedAs: (name: string) => `appellation : ${name}`,
  byContext: 'd’après le contexte',
  /** Of a speaker, a label or the beginning of a turn that the editor gives. */
  supplied: (reason: string) => (reason === '' ? 'selon l’archiviste' : `selon l’archiviste : ${reason}`),
  suppliedOf,
  suppliedPerson: (name: string, reason: string) => `${name}, selon l’archiviste : ${reason}`,
};
