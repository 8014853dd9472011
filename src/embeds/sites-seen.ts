/** A row of the register: a site with one version of the loader; 0 stands for a frame written by hand. */
export type Sighting = { host: string; loader: number; lastSeen: Date | string }

type Site = { host: string; lastSeen: Date; how: string; isOld: boolean }

const month = 30 * 24 * 3_600_000

const inWords = (loader: number) => (loader === 0 ? 'khung viết tay' : `đoạn mã bản ${loader}`)

/** Each site once, the last seen first. `isOld`: within a month it was seen with a loader older than the present one. */
export const sitesSeen = (rows: readonly Sighting[], present: number, now: Date): Site[] => {
  const hosts = [...new Set(rows.map(({ host }) => host))]
  return hosts
    .map((host): Site => {
      const own = rows
        .filter((row) => row.host === host)
        .map(({ loader, lastSeen }) => ({ loader, at: new Date(lastSeen) }))
        .sort((a, b) => b.at.getTime() - a.at.getTime())
      const recent = own.filter(({ at }, place) => place === 0 || now.getTime() - at.getTime() < month)
      return {
        host,
        lastSeen: own[0]?.at ?? now,
        how: recent.map(({ loader }) => inWords(loader)).join(', '),
        isOld: recent.some(({ loader }) => loader > 0 && loader < present),
      }
    })
    .sort((a, b) => b.lastSeen.getTime() - a.lastSeen.getTime())
}
