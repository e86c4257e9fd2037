const list = (words: string): string[] => words.trim().split(/\s+/);

/** Nouns that say of somebody that he is a man or she is a woman. */
const MEN =
  list(`man boy guy gentleman lad father dad grandfather stepfather son grandson stepson brother stepbrother husband
  widower uncle nephew godfather king prince duke monk priest waiter actor fiancé spokesman businessman salesman
  policeman fireman cameraman postman handyman craftsman anchorman newsman councilman assemblyman nobleman
  bachelor`);
const WOMEN =
  list(`woman girl lady mother mom mum grandmother stepmother daughter granddaughter stepdaughter sister stepsister wife
  widow aunt niece godmother queen princess duchess nun waitress actress hostess heiress stewardess fiancée
  spokeswoman businesswoman saleswoman policewoman congresswoman councilwoman assemblywoman chairwoman noblewoman
  midwife`);

/** Nouns for one person, of either sex. What is as often a thing (“head”, “star”, “cook”) is here where a text means people by it. */
const EITHER =
  list(`accountant activist administrator adviser advisor advocate agent aide aircraftman airman alderman ally
  ambassador analyst anchor announcer apprentice archaeologist archbishop architect artist assassin assistant
  astronaut athlete attacker attendee attorney auditor aunt author backer baker banker barber barista baron
  bartender beekeeper believer biologist bishop blogger boater booster boss botanist boxer brewer broadcaster
  broker builder bureaucrat butcher bystander caller campaigner candidate captain cardinal caregiver carer
  caretaker carpenter cashier celebrity chair chairman chairperson champion chancellor chaplain chauffeur chef
  chemist chief child choreographer citizen cleaner clergyman cleric clerk client climber coach coauthor cofounder
  collaborator colleague collector colonel columnist comedian commander commentator commenter commissioner
  composer comptroller conductor confidant congressman conservationist constable consultant contender contractor
  coordinator coroner correspondent councillor councilor counsel counselor cousin creator critic curator customer
  cyclist dancer dealer dean defendant delegate democrat demonstrator dentist deputy designer detective developer
  diplomat director dispatcher diver doctor donor driver economist editor educator electrician employee employer
  engineer entrepreneur envoy epidemiologist evacuee executive expert explorer extremist fan farmer ferryman
  filmmaker firefighter fisher fisherman florist foe forecaster foreman forester founder friend front-runner
  frontrunner fundraiser gardener general geologist goalkeeper governor graduate guard guardian guest guide gunman
  grandparent guru hairdresser harbormaster headmaster headmistress headteacher healer heir helper herder hiker historian
  hopeful host hostage hotelier hunter hydrologist immigrant impersonator impostor informant inhabitant innkeeper
  insider inspector instructor insurgent intern interpreter inventor investigator investor islander janitor
  jeweler jogger journalist judge juror keeper kid laborer labourer landlord landowner lawmaker lawyer leader
  lecturer legislator lender librarian lieutenant lifeguard lobbyist logger loyalist machinist magistrate maid
  manager marine mariner mason master mayor mechanic mediator medic member merchant meteorologist migrant miner
  minister moderator mogul monitor motorist musician nanny narrator negotiator neighbor neighbour neurosurgeon
  newcomer newsreader nominee notary novelist nurse observer officer official oncologist onlooker operator
  opponent optician organiser organizer orphan owner paediatrician painter paramedic parent parishioner
  panelist panellist participant partisan partner passenger passer-by pastor patient patron pediatrician peer performer person
  pharmacist philanthropist philosopher photographer physician physicist pianist pilot pioneer plaintiff planner
  player plumber poet politician pollster porter preacher predecessor premier president principal prisoner
  producer professor programmer promoter prosecutor protester protestor psychiatrist psychologist publicist
  publisher pundit pupil rabbi rancher ranger rapper reader realtor rebel receptionist recruit referee refugee regulator
  relative repairman reporter representative republican rescuer researcher resident retiree rider rival roommate
  ruler runner running-mate sailor sceptic scholar scientist screenwriter sculptor secretary senator sergeant
  servant shareholder shepherd sheriff shopkeeper shopper sibling singer skeptic skipper smuggler socialist
  soldier solicitor songwriter source specialist spectator speechwriter spokesperson sponsor spouse staffer
  staffmember stalwart standard-bearer statesman steward stranger strategist student superintendent supervisor
  supporter surgeon surrogate surveyor survivor suspect swimmer tailor taxpayer teacher technician teen teenager
  tenant therapist toddler tourist trader trainee trainer translator traveler traveller treasurer truck-driver
  trucker trustee tutor twin tycoon undersecretary undertaker user vet veteran veterinarian vicar victim villager
  vintner violinist visitor volunteer voter waitperson warden watchman weaver whip whistleblower winner witness worker
  worshiper worshipper writer youngster youth zookeeper
    actuary appointee associate backbencher batsman bowler cabbie commando commuter defender dissident emir freshman frontbencher frontman
    fullback goalie hacker inmate jihadist linebacker midfielder militant monarch paratrooper patrolman pensioner pitcher postdoc provost
    quarterback rep respondent scout separatist sheikh smoker sophomore sportsman striker sultan terrorist trooper undergraduate
    valedictorian warlord winger
    adherent admin admirer adult alum alumna alumnus ancestor applicant arbiter assailant astronomer attendant bandmate bargeman barrister bassist beneficiary
    biographer boatman bride buddhist bookseller buyer cartoonist challenger civilian claimant classmate coder combatant companion competitor
    complainant conspirator consul contributor cop copilot counterpart cowboy crewman crewmember disciple doorman draftsman drummer dweller
    entertainer enthusiast entrant evangelist eyewitness financier fishmonger follower freelancer gamer geneticist grad grandchild
    grower guitarist gymnast hero heroine illustrator imam influencer informer intellectual interviewee interviewer intruder jockey jurist
    landlady laureate learner listener litigant lover maintainer marketer mate mentor messenger mourner naturalist neuroscientist newspaperman
    nomad nutritionist operative organist overseer peasant pedestrian percussionist petitioner physiotherapist pilgrim playwright podcaster
    politico postmaster potter practitioner presenter professional proponent prophet puppeteer racer rapporteur recipient recruiter registrar
    reviewer roofer saxophonist seller settler signatory sleuth spy stockbroker streamer subscriber successor superstar sysadmin teammate
    theologian theorist traitor trapper typist umpire viewer vlogger vocalist walker watcher weatherman webmaster whistle-blower wizard
    wrestler youtuber zoologist
    academic anarchist atheist capitalist communist cynic feminist idealist local nationalist optimist pessimist purist realist`);

/** Nouns for the one who leads something, which are a part of the body or a thing elsewhere: `the head of the office`. */
export const LEADING = list('head chief chair lead face owner founder CEO CFO COO PM MP MEP VP boss editor');

/** Endings of nouns for people: `seismologist`, `boatswoman`, `musician`, `shopkeeper`. */
const ENDING =
  /(?:[\p{L}]{3}(?:ologist|ographer|ician|keeper|maker|woman|person|worker|holder|owner|dealer|player|singer|driver|builder))$/u;

const men = new Set(MEN);
const women = new Set(WOMEN);
const either = new Set([...EITHER, ...LEADING]);

function meansPerson(noun: string): boolean {
  if (men.has(noun) || women.has(noun) || either.has(noun) || either.has(noun.toUpperCase())) return true;
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  return (
    ENDING.test(noun) ||
    (noun.startsWith('co-') && either.has(noun.replace('-', ''))) ||
    (last !== noun && meansPerson(last))
  );
}

const known = new Map<string, boolean>();
/** So many nouns are remembered; texts use the same ones again and again. */
const mostKnown = 50_000;

/** Whether a noun in the singular means a person. */
export function isPersonNoun(noun: string): boolean {
  const remembered = known.get(noun);
  if (remembered !== undefined) return remembered;
  const answer = meansPerson(noun);
  if (known.size < mostKnown) known.set(noun, answer);
  return answer;
}

/** What a noun is a plural of, as its ending tells: `nurse` of `nurses`, `witness` of `witnesses`, `deputy` of `deputies`. */
const singularsOf = (noun: string): string[] =>
  [/s$/u, /(?<=s|sh|ch|x)es$/u]
    .filter((ending) => ending.test(noun))
    .map((ending) => noun.replace(ending, ''))
    .concat(/\p{Ll}{2}ies$/u.test(noun) ? noun.replace(/ies$/, 'y') : [])
    .concat(/\p{Ll}men$/u.test(noun) ? noun.replace(/men$/, 'man') : []);

/** Whether a noun means several people: `waiters`, `Nurses`, `witnesses`. */
export const isPeopleNoun = (noun: string): boolean =>
  singularsOf(noun.toLowerCase()).some(isPersonNoun) ||
  /^(?:seniors|juniors|sophomores|freshmen|family|families)$/i.test(noun);

/** What a noun says of a person: `he` of a brother, `she` of a sister. */
export const signOfNoun = (noun: string): 'he' | 'she' | undefined =>
  men.has(noun) ? 'he' : women.has(noun) || /woman$/.test(noun) ? 'she' : undefined;

/** Nouns for what people make together, and which speaks as one: `a club of residents`. */
const BODIES = new Set(
  list(`agency alliance association authority band bank board body brand broadcaster broker bureau business campaign
  center centre chain chamber charity church city club coalition college commission committee company conglomerate
  consortium cooperative corporation council country court department distributor embassy employer enterprise
  federation firm foundation franchise fund government group guild hospital institute institution lab laboratory
  league library lobby magazine maker military ministry mission movement museum network newspaper non-profit nonprofit
  office operator organisation organization outlet panel paper parliament partnership party platform producer programme
  provider publication publisher retailer school secretariat senate service society start-up startup station
  studio subsidiary supplier syndicate tank team think-tank town trust union university utility village watchdog
  website`),
);
export const isBodyNoun = (noun: string): boolean => BODIES.has(noun);
/** Whether a noun means several such: `unions`, `agencies`. */
export const isBodiesNoun = (noun: string): boolean => singularsOf(noun).some(isBodyNoun);
