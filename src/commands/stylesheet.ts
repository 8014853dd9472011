import { createHash } from 'node:crypto'
import { type BuildOptions, build, context } from 'esbuild'

/** Browsers that the framework supports too; for them, nested rules are unfolded. */
const target = ['chrome111', 'edge111', 'firefox111', 'safari16.4']

const options = {
  entryPoints: ['src/ui/styles/site.css'],
  bundle: true,
  target,
  logLevel: 'warning',
} satisfies BuildOptions

/** The one stylesheet of reading pages, with its address below `/_next/static`, which changes with every byte. */
export const bundleStylesheet = async (): Promise<{ file: string; css: Uint8Array }> => {
  const { outputFiles } = await build({ ...options, minify: true, write: false })
  const css = outputFiles[0]?.contents ?? new Uint8Array()
  return { file: `site-${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`, css }
}

/** Writes it, and again whenever a style changes, until it is ended. */
export const watchStylesheet = async (outfile: string): Promise<() => Promise<void>> => {
  const watched = await context({ ...options, outfile })
  await watched.watch()
  return watched.dispose
}
