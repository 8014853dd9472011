import type { Chance } from '../drawing/chance'

/** Picks by Zipf's law: the item of rank r comes 1 / r^exponent as often as the first. */
export const zipf = <Item>(items: readonly [Item, ...Item[]], exponent = 1): ((chance: Chance) => Item) => {
  let sum = 0
  const sums = items.map((_, rank) => {
    sum += (rank + 1) ** -exponent
    return sum
  })
  return (chance) => {
    const point = chance.between(0, sum)
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > point) high = middle
      else low = middle + 1
    }
    return items[low] ?? items[0]
  }
}

/** Picks by the weights given. */
export const weighted = <Item>(choices: readonly [[Item, number], ...[Item, number][]]): ((chance: Chance) => Item) => {
  const sum = choices.reduce((total, [, weight]) => total + weight, 0)
  return (chance) => {
    let point = chance.between(0, sum)
    for (const [item, weight] of choices) {
      if (point < weight) return item
      point -= weight
    }
    return choices[0][0]
  }
}
