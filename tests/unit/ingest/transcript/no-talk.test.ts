import { expect, test } from 'vitest';
import { normalize, turnsOf } from '../normalize.ts';

/** Texts that print names, times, points and questions as talks do, and in which nobody speaks. */
const texts: Record<string, string> = {
  'short answers behind times': `The ferry hour

00:00:02 To run a ferry you need a pier, a crew and a table of times.

00:00:06 Exactly.

00:00:10 And then people ask why the boat was late again.

00:00:14 Right.

00:00:18 So you print the table anew, and it is wrong by Monday.

00:00:22 Yeah.

00:00:26 That is the whole of the trade, if you ask me.

00:00:30 Exactly.

00:00:34 Nobody reads it, and everybody complains.

00:00:38 Nice.

00:00:42 We closed the office in the end.
`,
  'short answers behind times in brackets': `The ferry hour

[00:00:02] To run a ferry you need a pier, a crew and a table of times.

[00:00:06] Exactly.

[00:00:10] And then people ask why the boat was late again.

[00:00:14] Right.

[00:00:18] So you print the table anew, and it is wrong by Monday.

[00:00:22] Yeah.

[00:00:26] That is the whole of the trade, if you ask me.

[00:00:30] Exactly.

[00:00:34] Nobody reads it, and everybody complains.

[00:00:38] Nice.

[00:00:42] We closed the office in the end.
`,
  'a list of points': `What the budget changes

Fares: They rise by five percent, and you pay on board.

Roads: The county will repair forty miles.

Schools: Two will close. What happens to the staff?

Fares: Children under six go free.

Roads: Tolls end in May.
`,
  'positions of candidates': `Where they stand

Ana Ruiz: She would cut fares and build two piers.

Tom Hale: He opposes both and wants a bridge.

On taxes the two are closer.

Ana Ruiz: No new taxes, according to her programme.

Tom Hale: A lower rate for small firms.
`,
  'two recipes': `Two soups for winter

INGREDIENTS
Four onions, a litre of stock, and your best bread.

METHOD
Cut the onions. You need them thin.

INGREDIENTS
Three leeks and a potato.

METHOD
Boil everything. Do you like cream? Add some.
`,
  'a programme': `Conference on harbours

9:00 Registration
Coffee is served in the hall.
9:30 Mayor Ida Quill
Words of welcome: why do we build?
10:15 Lena Ost
How we test ferries.
11:00 Mayor Ida Quill
We close the morning.
11:30 Lunch
Your table is upstairs.
`,
  'a timetable': `Ferries on Sunday

Port Ellery 9:05
The boat waits for the train.
North Pier 9:20
No boat in winter.
Port Ellery 10:05
The boat waits for the train.
North Pier 10:20
No boat in winter.
`,
  'results of a race': `Results of the harbour run

Nadia Holt 3:23
She led from the start.
Sofia Arden 3:31
Her best this year.
Ines Malk 4:02
Her first race.
Lena Ost 4:10
She came from abroad.
`,
  'chapters of a recording': `The lock, an episode

0:00 Introduction
We say what this is about.
1:23 Broken Gates
What happened in March?
12:40 Who Pays
We ask the city.
31:05 Questions From Listeners
You asked, we answer.
`,
  'a play': `The Lock, a play in one act

SCENE 1

ANA
Who broke the gate?

TOM
I did not. You were here.

ANA
I was asleep.

TOM
Then who was it?

ANA
We shall never know.
`,
  'a script with notes': `Script for the harbour programme

HOLT: Good evening. What happened at the lock?

SFX: water, gulls

RUSK: A gate broke, we think.

HOLT: Who is to blame?

RUSK: I don't know.
`,
  'a script for callers': `Phone script

AGENT: Hello, my name is [name]. How can I help?

NOTE: Do not promise a date.

HOST: I will put you through. Will you wait?

AGENT: Thank you for waiting.
`,
  'common questions': `# Ferry cards: common questions

**Where do I get a card?**

You get one at every pier.

**What does it cost?**

It costs four dollars.

**Can I give it back?**

Yes, you can.

**Who do I call?**

Call the office.
`,
  'an explainer with questions': `# What the new fares mean for you

## Why do fares rise?

The boats are old, and my colleagues say that we all pay for it.

## When do they rise?

On Monday, I am told.

## Who is exempt?

Children are.
`,
  'a glossary': `# Words of the harbour

**Lock** A basin with two gates. You enter by one.

**Pier** What you stand on.

**Lock Keeper** Who opens the gates for you.

**Pier** In law, a structure of more than ten metres.

**Lock** In law, we call it a work.
`,
  'a digest with places': `The week in ports

LONDON — The port opened a quay, which we reported on in May.

NEW YORK — Two cranes fell. Nobody was hurt.

LONDON — The quay closed again on Friday.

NEW YORK — The cranes were replaced, the port told us.

ROTTERDAM — Nothing happened.
`,
  'how members voted': `Roll call on the ferry bill

Ana Ruiz — yes

Tom Hale — no

Ana Ruiz — yes, with a note

Tom Hale — absent

Lena Ost — yes
`,
  'a list of songs': `What we played

Nadia Holt – You and I

Sofia Arden – Will You Come?

Nadia Holt – My Harbour

Sofia Arden – We Are Boats

Nadia Holt – Yes
`,
  biographies: `# Who speaks on Monday

### Lena Ost

I grew up by the sea, and I test ferries.

### Rob Fenn

I write about buses. Do you take one?

### Ida Quill

I am the mayor.

### Pavel Rusk

I keep a lock.
`,
  'sections with headings': `The long way to a lock

BACKGROUND
The lock was built in 1931, and we all know why.

WHAT HAPPENED
A gate broke. Who would have thought so?

NEXT STEPS
The city plans a new one.

BACKGROUND
You can read the report online.

NEXT STEPS
We will report.
`,
  'what people wrote': `Letters

Your report on the lock was wrong. I was there.

Ana Ruiz

You forget the trams. Who pays for them?

Tom Hale

We need more reports like yours.

Lena Ost

I agree with all of it.

Rob Fenn
`,
  minutes: `Minutes of the harbour board

Present: Ana Ruiz, Tom Hale, Lena Ost

Item 1: The minutes were approved.

Action: Tom Hale writes to the city.

Item 2: We discussed the lock. Who pays?

Action: Ana Ruiz asks the state.

Next meeting: 5 May.
`,
  'a live report': `Live: the lock reopens

11:47 Nadia Holt

The mayor has left. We close here.

11:12 Nadia Holt

She cuts the ribbon. What a day!

10:58 Rob Fenn

The mayor arrives by boat.

10:31 Nadia Holt

Good morning, and welcome to our report.
`,
  'sentences that begin with a name': `What the report says of him

Mr. Hale. That is the name in the report, and it comes back on each page of it, without a reason that we could find.

The report was written in March, and it names four people.

Mr. Hale. Again, without a reason.

It ends with a list of documents, most of which are lost.
`,
};

test.each(Object.entries(texts))('Nobody speaks in %s', (_, text) => {
  const file = text.startsWith('#') ? 'text.md' : 'text.txt';
  expect(turnsOf(normalize(text, { file })).map(({ label }) => label)).toEqual([]);
});
