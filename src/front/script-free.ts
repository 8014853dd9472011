const quoted = `(?:[^>"']|"[^"]*"|'[^']*')*`
const script = new RegExp(`<script\\b(${quoted})>[\\s\\S]*?</script\\s*>`, 'giu')
const hint = new RegExp(`<link\\b(${quoted})>`, 'giu')

const attribute = (name: string, attributes: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu')
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined)

/** Data for search engines, and the few scripts that the project wrote itself. */
const isKept = (attributes: string) =>
  attribute('type', attributes) === 'application/ld+json' ||
  /^\/(?!\/|_next\/)/u.test(attribute('src', attributes) ?? '')

const isScriptHint = (attributes: string) => {
  const relation = attribute('rel', attributes)?.toLowerCase()
  if (relation === 'modulepreload') return true
  return (relation === 'preload' || relation === 'prefetch') && attribute('as', attributes)?.toLowerCase() === 'script'
}

/** The page without the framework's script: a reading page is whole without it, and nothing inline is left to allow. */
export const withoutFrameworkScript = (html: string): string =>
  html
    .replace(script, (whole, attributes: string) => (isKept(attributes) ? whole : ''))
    .replace(hint, (whole, attributes: string) => (isScriptHint(attributes) ? '' : whole))

/** Whether the framework would put a part of the page into place by script: that part would be missing without it. */
export const needsFrameworkScript = (html: string): boolean => /<template id="B:/u.test(html)
