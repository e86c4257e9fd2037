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
  william ximena yolanda yves yvonne zoé
  `
    .trim()
    .split(/\s+/),
);

/** Whether a name begins with a first name. */
export const isGivenName = (name: string): boolean =>
  GIVEN_NAMES.has((/^[\p{L}\p{M}]+/u.exec(name.trim())?.[0] ?? '').toLowerCase());
