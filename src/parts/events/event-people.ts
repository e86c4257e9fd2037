import { authorityPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { Basis } from '../../record/sourced.ts';
import type { Archive } from '../../archive/archive.ts';
import { eventLink, sortEvents, type EventLink } from './event-links.ts';
import { evidenceLinks, type EvidenceLink } from '../evidence-links.ts';

export interface PersonLink {
  name: string;
  href: string;
}

/** Who took part in an event, and how that is known. */
export interface Participants {
  people: PersonLink[];
  basis: Basis;
  evidence: EvidenceLink[];
}

/** An event that somebody took part in, and with whom. The evidence stands on the event's page. */
export interface Meeting extends Omit<Participants, 'evidence'> {
  event: EventLink;
  place?: string;
}

/** Only what the archive's editor says with evidence: to be named beside each other is no meeting. */
export function participantsOf({ participants }: Event, archive: Archive): Participants | undefined {
  if (!participants) return undefined;
  return {
    people: participants.people.flatMap((id) => personLink(id, archive) ?? []),
    basis: participants.basis,
    evidence: evidenceLinks(participants.evidence, '', archive),
  };
}

/** The events that a person took part in, in the order of time, each with the others who did. */
export function meetingsOf(person: string, archive: Archive): Meeting[] {
  const events = archive.authorities.events.filter(({ participants }) => participants?.people.includes(person));
  return sortEvents(events).flatMap((event) => {
    const participants = participantsOf(event, archive);
    if (!participants) return [];
    const { people, basis } = participants;
    const others = people.filter(({ href }) => href !== authorityPath('people', person));
    return [{ basis, people: others, event: eventLink(event), ...(event.place && { place: event.place }) }];
  });
}

function personLink(id: string, archive: Archive): PersonLink | undefined {
  const person = archive.entry('people', id);
  return person && { name: person.name, href: authorityPath('people', id) };
}
