import { rmSync } from 'node:fs'
import { median } from './bench-section.ts'
import { build } from './site-build.ts'

/** Three builds from nothing; the last one stays. Needs no portal. */
export const measureBuild = async (signal: AbortSignal): Promise<string> => {
  const seconds: number[] = []
  while (seconds.length < 3) {
    rmSync('.next', { recursive: true, force: true })
    const began = performance.now()
    await build(signal)
    seconds.push((performance.now() - began) / 1_000)
  }
  return `## Build

A clean build (no \`.next\`, no database) takes ${median(seconds).toFixed(0)} s, the median of three.
`
}
