/** What stands above the fold on every page: a face that arrives after the first paint would move its lines. */
const above = ['be-vietnam-pro-400', 'be-vietnam-pro-600', 'source-serif-4-400', 'source-serif-4-600']

export function FontPreloads() {
  return above.map((name) => (
    <link key={name} rel="preload" as="font" type="font/woff2" href={`/fonts/${name}.woff2`} crossOrigin="anonymous" />
  ))
}
