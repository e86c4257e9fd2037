/** First names that are no surname or place: common ones of English, Spanish and French. */
const GIVEN_NAMES = new Set(
  `
  adam adrian alan albert alejandra alejandro alex alexander alexandra alfonso alfredo alice alicia amanda amelia amy ana andrea andrew
  andrés ángel angela anita ann anna anne annie antoine antonio arturo audrey barbara beatriz benjamin benoît bernard betty beverly brenda
  brian brigitte camila camille carla carlos carmen carol caroline catalina catherine cathy cecilia céline charles charlotte chantal
  chloé christian christina christine christopher claire clara claudia claudine cristina cynthia daniel daniela danielle david deborah
  denise diana diane diego dominique donald donna dorothy edgar eduardo edward elena elisabeth élise elizabeth ellen emiliano emilio emily
  emma enrique eric esteban ethan eugenia eva evelyn felipe fernanda fernando florence françois françoise frank gabriel gabriela gary
  geneviève george georges gérard gerardo gloria grace gregory guadalupe guillaume guillermo gustavo hannah hector héctor heather helen
  hélène henri henry hugo ignacio inés irene isabel isabelle jacob jacqueline jacques james jane janet janice jason javier jean jeanne
  jeffrey jennifer jérôme jessica jesús jimena joan joanna joaquín john jonathan jorge josé josefina joseph joshua josephine joyce juan
  juana judith julia julian julie julien karen katherine kathleen kathryn kelly kenneth kevin larry laura laurence laurent leonardo leticia
  linda lisa lorena louise lourdes luc lucía lucie luis luisa manuel manuela marc marcela marcelo margaret margarita maría marie marina
  mario marguerite marilyn marta martha martín martine mary matthew mathieu mauricio megan melissa mercedes michael michel michèle michelle
  miguel mónica monique nancy natalia nathalie nathan nicolas nicolás nicole nora olga olivia olivier óscar pablo pamela patricia patrick
  paula pauline pedro peter philippe philip pierre pilar rachel rafael ramón raquel raúl raymond rebecca renata renée ricardo richard
  robert roberto rocío rodrigo roger ronald rosa rosario roxana ruth samantha samuel sandra santiago sara sarah sébastien sergio sharon
  silvia simone sofía sonia sophie stephanie stéphane stephen steven susan susana susanne suzanne sylvie tatiana teresa thérèse thierry
  thomas tomás timothy valentina valeria valérie vanessa verónica véronique vicente victor víctor victoria vincent virginia walter wendy
  aaron abigail adriana agnes aisha alejandra alfred alison allison amir andré andreas angela angelica anil anthony arthur ashley
  beatrice belinda ben beth bethany bill bob brad brandon brendan brett bridget bruce bryan caitlin carl carly carmel
  caitlyn cassandra cecilia chad chris claude clive colin colleen connor damian dan darren dave deirdre derek desmond
  diana dirk dominic donna doreen doug douglas dylan ed eddie eileen elaine eleanor elliot elsa emanuel erin ernest esther eugene
  evan fatima felicity fiona fred frederick gail gareth gavin geoffrey gerald gina glenn graeme greg harold harriet harry
  heidi helena herbert hilary holly hugh ian imogen ingrid irina isaac ivan jack jackie jake jamie jan jared jasmine jeff jeremy jerry
  jill jim jo joan joel johanna johannes josh judy julia justin kara karl kate katie kathy keith ken kerry kevin kirsten kristen kristin
  kurt kyle lauren leon leonard liam lily lindsay lorraine louis lucas lucy luke lydia lynn malcolm marcus margot
  marian marissa marjorie mark martina mathilde matt maureen maurice maxine meredith michaela mick mike mohamed mohammed moira molly
  muhammad nadia naomi natalie natasha neil nick nigel noah oliver omar oscar pam paul peggy penelope
  penny pete phil phoebe polly rajesh ralph randy rebekah regina rhonda rita rob robin rod ron rosemary rosie
  ryan sally sam sanjay saskia sean sebastian shane shannon sheila shirley simon sonya stacy stan stella steve stuart
  sue sunita tamara tammy tania tanya tara ted terence terry theresa tim tina tom tony tracey tracy trevor ursula vera vicky vince
  wayne wilfred yasmin yvette zachary zoe
  william ximena yolanda yves
  `
    .trim()
    .split(/\s+/),
);

/** Whether a name begins with a first name. */
export const isGivenName = (name: string): boolean =>
  GIVEN_NAMES.has((/^[\p{L}\p{M}]+/u.exec(name.trim())?.[0] ?? '').toLowerCase());
