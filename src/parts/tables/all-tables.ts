import {
  agreementsTable,
  eventsTable,
  organizationsTable,
  peopleTable,
  placesTable,
  topicsTable,
} from './authority-tables.ts';
import { correctionsTable } from './corrections-table.ts';
import { documentsTable } from './documents-table.ts';
import { datesTable, figuresTable, mentionsTable } from './finding-tables.ts';
import { parallelsTable } from './parallels-table.ts';
import { passagesTable } from './passages-table.ts';
import { statementsTable } from './statements-table.ts';
import type { Table, TableName } from './table.ts';

/** In the order in which they are listed. */
export const allTables = {
  documents: documentsTable,
  passages: passagesTable,
  statements: statementsTable,
  people: peopleTable,
  organizations: organizationsTable,
  places: placesTable,
  agreements: agreementsTable,
  topics: topicsTable,
  events: eventsTable,
  mentions: mentionsTable,
  figures: figuresTable,
  dates: datesTable,
  corrections: correctionsTable,
  parallels: parallelsTable,
} satisfies Record<TableName, Table>;
