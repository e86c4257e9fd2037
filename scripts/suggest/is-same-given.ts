/** Given names, and how who bears them is also called: of each line any two can be one person’s. */
const lines = `abigail abby
abraham abe
alexander alex
alexandra alex
andrew andy
anthony antony tony
barbara barb
benjamin ben
bernard bernie
charles chuck charlie
christine chris
christopher chris
daniel dan danny
david dave
deborah debbie deb
donald don
douglas doug
edward ed ted
elizabeth liz beth
eugene gene
francis frank
frederick fred
gerald gerry jerry
gregory greg
jacob jake
james jim jimmy
jeffrey jeff
jennifer jen jenny
joseph joe
joshua josh
katherine kate kathy
kathleen kathy
kenneth ken
kimberly kim
lawrence larry
leonard len
margaret maggie meg
matthew matt
michael mike
nathaniel nate
nicholas nick
pamela pam
patricia pat
patrick pat
peter pete
philip phil
raymond ray
rebecca becky
richard rick dick
robert bob rob
ronald ron
samuel sam
stephen steve
steven steve
susan sue
theodore ted
thomas tom
timothy tim
victoria vicky
walter walt
william bill will`
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** Whether two given names can be one person’s: `Joe` and `Joseph`. */
export function isSameGiven(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other || lines.some((line) => line.has(one) && line.has(other));
}
