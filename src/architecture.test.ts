import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rules by which the sources are ordered. Each failure names the file, what it does and why that is refused. */

type Source = { path: string; text: string; imports: Import[] }
type Import = { specifier: string; isType: boolean }

const importPattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g

const importsOf = (text: string): Import[] =>
  [...text.matchAll(importPattern)].map((match) => ({
    specifier: match[2] ?? match[3] ?? '',
    isType: match[1] !== undefined,
  }))

const sources: Source[] = [...globSync('src/**/*.{ts,tsx}'), 'payload.config.ts']
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.d.ts') && path !== 'src/payload-types.ts' && !path.startsWith('src/migrations/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .map((source) => ({ ...source, imports: importsOf(source.text) }))

const isTest = ({ path }: Source) => path.endsWith('.test.ts')
const below =
  (...folders: string[]) =>
  ({ path }: Source) =>
    folders.some((folder) => path.startsWith(`src/${folder}/`))
const shipped = sources.filter((source) => !isTest(source))

/** The file that an import names, from the root, or null for a package. */
const targetOf = ({ path }: Source, specifier: string): string | null => {
  if (specifier === '@payload-config') return 'payload.config.ts'
  if (specifier.startsWith('@/')) return resolved(`src/${specifier.slice(2)}`)
  return specifier.startsWith('.') ? resolved(normalize(join(dirname(path), specifier))) : null
}

const resolved = (path: string): string =>
  [path, `${path}.ts`, `${path}.tsx`].find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate)) ?? path

/** Lines of the form "file: what is wrong", for a failure that can be read. */
const expectNone = (faults: string[], why: string) => expect(faults, `${why}\n${faults.join('\n')}\n`).toEqual([])

const edges = (from: Source[]) =>
  from.flatMap((source) =>
    source.imports.flatMap(({ specifier, isType }) => {
      const target = targetOf(source, specifier)
      return target ? [{ source, specifier, isType, target }] : []
    }),
  )

describe('who may import whom', () => {
  /** From the top: a folder imports what stands in a lower row, and nothing of its own row but itself. */
  const rows = [
    ['seed', 'app', 'commands', 'instrumentation.ts'],
    ['payload.config.ts'],
    ['content-kinds.ts'],
    ['search', 'channels', 'embeds', 'site'],
    [
      'exemplars',
      'practices',
      'articles',
      'movements',
      'anniversary',
      'events',
      'documents',
      'special-pages',
      'contests',
      'nominations',
    ],
    ['consents', 'catalogue'],
    ['publishing'],
    ['media'],
    ['units', 'sectors', 'campaigns'],
    ['users'],
    ['ui'],
    ['shared'],
  ]
  const edgesWithinARow = ['nominations → exemplars', 'channels → embeds']
  /** Processes of their own, started without the framework. */
  const apart = ['front', 'worker']
  const folderOf = (path: string) => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : path)
  const rowOf = (folder: string) => rows.findIndex((row) => row.includes(folder))

  it('every folder has its place', () => {
    const folders = new Set(sources.map(({ path }) => folderOf(path)))
    const known = [...rows.flat(), ...apart, 'architecture.test.ts']
    expectNone(
      [...folders].filter((folder) => !known.includes(folder)),
      'A folder without a row could import anything: give it one in this test.',
    )
  })

  it('arrows go down only', () => {
    const faults = edges(shipped)
      .map(({ source, target }) => ({ path: source.path, from: folderOf(source.path), to: folderOf(target) }))
      .filter(({ from, to }) => from !== to && to !== 'payload-types.ts')
      .filter(({ from, to }) =>
        apart.includes(from)
          ? to !== 'shared'
          : rowOf(to) <= rowOf(from) && !edgesWithinARow.includes(`${from} → ${to}`),
      )
      // Commands that Payload's own tool runs.
      .filter(({ path, to }) => !(to === 'payload.config.ts' && path.startsWith('src/commands/')))
      .map(({ path, from, to }) => `${path}: ${from} → ${to}`)
    expectNone(faults, 'Who stands lower must not know who stands above, or one change reaches everything.')
  })

  it('only the beginning of the server, the seed and the commands take the configuration', () => {
    const allowed = /^src\/(instrumentation\.ts|seed\/(scale\/)?main\.ts|app\/\(payload\)\/|commands\/)/
    const faults = edges(shipped)
      .filter(({ source, target }) => target === 'payload.config.ts' && !allowed.test(source.path))
      .map(({ source }) => source.path)
    expectNone(faults, 'Two clients would be two pools of connections; hooks and operations are handed `req`.')
  })

  it('the configuration never reaches a query or the framework', () => {
    const bySource = new Map(shipped.map((source) => [source.path, source]))
    const faults: string[] = []
    const seen = new Set<string>()
    const walk = (path: string, way: string[]) => {
      const source = bySource.get(path)
      if (!source || seen.has(path)) return
      seen.add(path)
      const here = [...way, path]
      for (const { specifier, isType } of source.imports) {
        if (isType) continue
        if (/^(server-only|@payload-config|next|next\/.*|react)$/.test(specifier)) {
          faults.push(`${here.join(' → ')} → ${specifier}`)
        }
        const target = targetOf(source, specifier)
        if (target) walk(target, here)
      }
    }
    walk('payload.config.ts', [])
    expectNone(
      faults,
      "Payload's command line and jobs load it in plain Node, where `server-only` throws; and it is a cycle.",
    )
  })

  it('the lower layers of a domain do not know its pages', () => {
    const isEdge = (path: string) => /\/(components|admin)\//.test(path) || path.startsWith('src/app/')
    const faults = edges(shipped)
      .filter(({ isType }) => !isType)
      .filter(({ source }) => source.path !== 'payload.config.ts')
      .filter(({ source, target }) => isEdge(target) && !isEdge(source.path) && !target.startsWith('src/ui/'))
      .map(({ source, target }) => `${source.path} → ${target}`)
    expectNone(faults, 'Components and admin views are the outermost layer: rules and queries must stand without them.')
  })

  /** The rules of contests: what a stranger must be able to reckon again. */
  const contestRules = `
    adjustment agreements assignment blind-code canonical-entry co-author-form code-letters conflict deadline entry-form entry-state
    export-format factory folded-words
    identity-in-text person-key person-limit phase place-notes public-export random-contest ranking rational receipt-code reckon release-check reminder results rounds rubric
    rules-in-words seeded-random settings settings-faults similarity terms tie-rules work-text`
    .trim()
    .split(/\s+/)
    .map((name) => `src/contests/${name}.ts`)
  const isContestRule = ({ path }: Source) => contestRules.includes(path)

  it('the rules of contests know nothing but rules', () => {
    expect(contestRules.filter((path) => !existsSync(path))).toEqual([])
    const faults = edges(shipped.filter(isContestRule))
      .filter(
        ({ target }) => !contestRules.includes(target) && !/^src\/shared\/(?:(?:text|time)\/|view\.ts$)/.test(target),
      )
      .map(({ source, target }) => `${source.path} → ${target}`)
    expectNone(faults, 'Layer 0 imports layer 0: fields, collections and operations call the rules, never the reverse.')
  })

  it('pure files stay pure', () => {
    const pureNames = /^(terms|copy|phase|scoring|ranking|schemas|edition|moves)\.ts$/
    const isPure = (source: Source) =>
      below('shared/text', 'shared/time')(source) ||
      isContestRule(source) ||
      // A copy in the front is a stored page.
      (pureNames.test(basename(source.path)) && !below('front')(source))
    // A hash is the same at every time and place; what is drawn at random comes as an argument.
    const impure = /^(payload|@payloadcms\/.*|next.*|react.*|node:(?!crypto$).*|pg|server-only|@payload-config)$/
    const moody =
      /\bnew Date\(\)|\bDate\.now\(\)|\bprocess\.env\b|\bMath\.random\(|\brandom(Bytes|UUID|Int)\b|\bgetRandomValues\b/
    const faults = shipped
      .filter(isPure)
      .flatMap(({ path, text, imports }) => [
        ...imports
          .filter(({ specifier, isType }) => !isType && impure.test(specifier))
          .map(({ specifier }) => `${path} → ${specifier}`),
        ...(moody.test(text) ? [`${path}: reads the clock, the environment or chance`] : []),
      ])
    expectNone(faults, 'What is decided in pure files is tested as a table: `now` and settings are arguments.')
  })
})

describe('names', () => {
  const banned = /^(utils?|helpers?|commons?|misc|lib|services?|managers?|handlers?|data|types|index)$/i
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
  const pascal = /^[A-Z][A-Za-z0-9]*$/

  it('no name that says nothing', () => {
    const faults = globSync('{src,e2e}/**')
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path !== 'src/migrations/index.ts')
      .filter((path) => path.split('/').some((part) => banned.test(part.split('.')[0] ?? '')))
    expectNone(
      faults,
      'What has no home is a missing concept: name it. (src/migrations/index.ts is written by Payload.)',
    )
  })

  it('files are kebab-case, components are named like themselves', () => {
    const faults = sources
      .filter(({ path }) => path.startsWith('src/'))
      .map(({ path }) => ({ path, isMarkup: path.endsWith('.tsx'), name: basename(path).split('.')[0] ?? '' }))
      .filter(({ path, isMarkup, name }) => {
        if (path.startsWith('src/app/')) return !kebab.test(name) && !pascal.test(name)
        return isMarkup ? !pascal.test(name) : !kebab.test(name)
      })
      .map(({ path }) => path)
    expectNone(faults, 'A file is found by guessing its name.')
  })
})

describe('what runs where', () => {
  /** Islands of script, with the reason why the server alone cannot do it. Reading pages have none. */
  const islands: Record<string, string> = {
    'src/channels/kit/admin/CopyText.client.tsx': 'puts a text on the clipboard',
    'src/channels/paper/admin/PrintPanel.client.tsx': 'tells how far the printing is, also to whoever comes back later',
    'src/contests/admin/CopyForNextYear.client.tsx': 'copies the contest that is open in the form and opens the copy',
    'src/publishing/admin/OfficeForm.client.tsx': 'says beside the button what was refused, and keeps what was typed',
    'src/contests/admin/RowLine.client.tsx': 'names a row of an array while it is written',
    'src/contests/admin/judging/MarkSheet.client.tsx': 'saves marks while they are typed',
    'src/contests/admin/office/CropBox.client.tsx': 'draws a box on a picture',
    'src/exemplars/admin/NameSubject.client.tsx': 'names the fields by the kind of subject while the editor chooses it',
    'src/media/admin/PictureCell.client.tsx': 'asks for the pictures of a whole list at once, as Payload does',
    'src/publishing/admin/AgreedVersion.client.tsx': 'shows the version that was agreed to beside the one being edited',
    'src/publishing/admin/BulkPublish.client.tsx': 'publishes a selection one by one and shows how far it is',
    'src/publishing/admin/PublishOrAppoint.client.tsx': 'has the drawer of appointments propose what an editor means',
    'src/publishing/admin/WorkflowPanel.client.tsx': 'moves an item from the form that is open, unsaved text included',
    'src/site/admin/ReadOnlyNote.client.tsx': 'knows whether the form that is open can be saved',
    'src/ui/admin/FilterLinks.client.tsx': 'reads the filters of the list from the address',
    'src/ui/admin/RowName.client.tsx': 'names a row of an array while it is written',
  }

  it("'use client' and the ending .client.tsx go together, and each has its reason here", () => {
    const marked = sources.filter(({ text }) => /^'use client'/m.test(text)).map(({ path }) => path)
    const named = sources.filter(({ path }) => path.endsWith('.client.tsx')).map(({ path }) => path)
    expect(marked.sort()).toEqual(named.sort())
    expect(named.sort()).toEqual(Object.keys(islands).sort())
  })

  it('pages need no script of the framework', () => {
    const faults = edges(shipped.filter(below('app/(site)', 'site', 'ui')))
      .filter(({ target, source }) => target.endsWith('.client.tsx') && !/\/(admin|xem-truoc)\//.test(source.path))
      .map(({ source, target }) => `${source.path} → ${target}`)
    const packages = shipped.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, isType }) => !isType && /^next\/(link|image|script)$/.test(specifier))
        .map(({ specifier }) => `${path} → ${specifier}`),
    )
    const streamed = globSync('src/app/**/loading.tsx')
    expectNone(
      [...faults, ...packages, ...streamed],
      'The front removes the script from reading pages: nothing there may need it.',
    )
  })

  it('no reading page is one of the framework, with its script and its second serialisation', () => {
    expectNone(
      globSync('src/app/(site)/**/{page,layout,template,error,not-found}.tsx'),
      'A reading page is a route handler: see src/app/(site)/reading-page.tsx.',
    )
  })

  it('every reading page is rendered when it is asked for', () => {
    const faults = shipped
      .filter(({ path }) => /^src\/app\/\(site\)\/(.*\/)?route\.tsx?$/.test(path))
      .filter(({ text }) => !text.includes("export const dynamic = 'force-dynamic'"))
      .map(({ path }) => path)
    expectNone(faults, 'A page rendered at build time would need a database there, and the front is the only cache.')
  })

  it('routes are thin', () => {
    const faults = shipped
      .filter(({ path }) => /^src\/app\/(.*\/)?(page\.tsx|route\.tsx?)$/.test(path) && !path.includes('(payload)'))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines >= 40)
      .map(({ path, lines }) => `${path}: ${lines} lines`)
    expectNone(faults, 'A route parses, asks and shows, in under 40 lines; what is more has its home in a domain.')
  })

  it('what plain Node runs names its files whole', () => {
    const plain = shipped.filter(below('front', 'worker', 'commands', 'shared'))
    // Loaded by Payload's tool or by the framework, which know the aliases.
    const aliased = ['src/commands/first-admin.ts', 'src/commands/mend-catalogue.ts', 'src/commands/test-payload.ts']
    const faults = plain
      .filter(({ path }) => !aliased.includes(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier, isType }) =>
            specifier.startsWith('.') ? !/\.\w+$/.test(specifier) : /^@(\/|payload-config)/.test(specifier) && !isType,
          )
          .map(({ specifier }) => `${path} → ${specifier}`),
      )
    const markup = plain.filter(({ path }) => path.endsWith('.tsx')).map(({ path }) => path)
    expectNone(
      [...faults, ...markup],
      'Node runs these as they are: relative, with the ending, without an alias or markup.',
    )
  })
})

describe('doors', () => {
  it('only shared/payload says whether access rules apply', () => {
    const faults = shipped
      .filter((source) => /overrideAccess:\s*(true|false)/.test(source.text) && !below('shared/payload')(source))
      .map(({ path }) => path)
    expectNone(
      faults,
      'Payload lets everything through by default; who wants that says so by a name that can be searched.',
    )
  })

  it('nothing names a host but those that are known', () => {
    const known = [
      /^(localhost|127\.0\.0\.1)$/,
      /(^|\.)example(\.\w+)?$|^guongsang\.test$/,
      // Names of vocabularies, which nobody opens.
      /^(www\.w3\.org|schema\.org|purl\.org|www\.sitemaps\.org|www\.google\.com|a9\.com)$/,
      // Opened only by a reader's own click.
      /^(www\.youtube-nocookie\.com|player\.vimeo\.com|zalo\.me|www\.facebook\.com)$/,
      // The plan's own sources.
      /\.gov\.vn$/,
    ]
    const faults = shipped.flatMap(({ path, text }) =>
      [...text.matchAll(/\bhttps?:\/\/([a-z0-9][a-z0-9.-]*[a-z0-9])/gi)]
        .map((match) => match[1] ?? '')
        .filter((host) => !known.some((pattern) => pattern.test(host)))
        .map((host) => `${path}: ${host}`),
    )
    expectNone(faults, 'The portal reaches nobody but its own database: a new host is a decision, so add it here.')
  })
})
