/** The first, the last and the neighbours of the current page; a gap is a negative number, unique in the row. */
export function pagesShown(page: number, pages: number): number[] {
  const kept = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages)
  return kept.flatMap((n, i) => {
    const gap = n - (kept[i - 1] ?? 0) - 1
    if (gap === 0) return [n]
    return gap === 1 ? [n - 1, n] : [-n, n]
  })
}
