import { join } from 'node:path'
import { embedPath, feedOf, fixedPaths, itemPath } from '../shared/paths.ts'
import { compare, row, serveStatic } from './bench-load.ts'
import { type Section, table } from './bench-section.ts'
import { startEdge } from './edge.ts'

const asked = {
  'home page': fixedPaths.home,
  'a unit’s frame': embedPath(itemPath('unit', 'xa-phung-nguyen')),
  'RSS feed': feedOf(fixedPaths.home),
}

/** The edge as it is delivered, but for its limit on one reader: here one reader asks for all. */
export const measureEdge: Section = async ({ portal: { address, environment }, folder, signal }) => {
  const edge = await startEdge({
    portal: new URL(address).host,
    ...{ dataDir: environment.dataDir, folder: join(folder, 'edge'), perReader: '1000000r/s' },
  })
  const rows: string[][] = []
  for (const [name, path] of Object.entries(asked)) {
    signal.throwIfAborted()
    const file = await serveStatic(address + path, join(folder, `static-${rows.length}`))
    const [through, still] = compare(edge.address + path, file.url)
    await file.stop()
    const ratios = [(through.rate / still.rate).toFixed(2), (through.p99 / still.p99).toFixed(1)]
    rows.push([...row(name, through), ...row('', still).slice(1), ...ratios])
  }
  await edge.stop()
  return `## Through the edge

The configuration of \`deploy/nginx\` before the portal against the same bytes as a static file of the same nginx: \`wrk -t1 -c32 -d10s\`, in
turn, the median of three runs each.

${table([['page', 'requests/s', 'p99', 'static file, requests/s', 'p99', 'ratio', 'p99 ratio'], ...rows])}
`
}
