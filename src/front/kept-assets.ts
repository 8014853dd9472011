import { cp, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Whole or not at all: a copy that a crash cut off has another name, and goes with the next start. */
const copyWhole = async (from: string, to: string) => {
  const part = `${to}.part`
  await rm(part, { recursive: true, force: true })
  await cp(from, part, { recursive: true })
  await rename(part, to)
}

/**
 * Keeps the files that a build's pages name, for the time after the next deploy: a reader who got his page just before asks for
 * its styles just after, and an open admin panel loads its parts bit by bit.
 * @returns the folder of the build before this one, or null
 */
export const keepAssets = async (options: { built: string; folder: string; buildId: string }) => {
  const { built, folder, buildId } = options
  const own = join(folder, buildId)
  if ((await isThere(built)) && !(await isThere(own))) await copyWhole(built, own)
  const now = new Date()
  if (await isThere(own)) await utimes(own, now, now)
  const names = await readdir(folder).catch((): string[] => [])
  const others = await Promise.all(
    names
      .filter((name) => name !== buildId)
      .map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  )
  const [before, ...older] = others
    .filter(({ name }) => !name.endsWith('.part'))
    .sort((one, other) => other.at - one.at)
  const cut = others.filter(({ name }) => name.endsWith('.part'))
  for (const { name } of [...older, ...cut]) await rm(join(folder, name), { recursive: true, force: true })
  return before ? join(folder, before.name) : null
}
