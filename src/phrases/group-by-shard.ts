/** Rising passage numbers by the text shard that holds them. `ranges`: the numbers in each, `[first, after the last)`. */
export function groupByShard(numbers: readonly number[], ranges: readonly (readonly [first: number, end: number])[]) {
  const groups: { shard: number; first: number; own: number[] }[] = [];
  let shard = 0;
  for (const number of numbers) {
    while (number >= (ranges[shard]?.[1] ?? Infinity)) shard += 1;
    const last = groups.at(-1);
    if (last?.shard === shard) last.own.push(number);
    else groups.push({ shard, first: ranges[shard]?.[0] ?? 0, own: [number] });
  }
  return groups;
}
