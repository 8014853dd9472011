import type { Field, Plugin } from 'payload'

const newsroom = 'ban biên tập và quản trị'
const office = 'ban biên tập, phòng Nội vụ và quản trị'
const affairs = 'phòng Nội vụ và quản trị'

/** Who may change what others may read, in words: the access rules of each collection, said once. */
export const changedBy: Record<string, string> = {
  exemplars: newsroom,
  practices: newsroom,
  articles: newsroom,
  movements: newsroom,
  anniversaries: newsroom,
  events: newsroom,
  documents: newsroom,
  'special-pages': newsroom,
  booklets: newsroom,
  contests: 'Ban Tuyên giáo, quản trị và thư ký của cuộc thi',
  consents: office,
  'consent-papers': office,
  media: newsroom,
  sectors: affairs,
  units: affairs,
  'emulation-blocs': affairs,
  campaigns: affairs,
  occasions: office,
  bulletins: office,
  users: 'quản trị',
  'site-settings': 'Ban Tuyên giáo và quản trị',
  navigation: newsroom,
  'reading-dictionary': newsroom,
}

const noted = <Config extends { slug: string; fields: Field[] }>(config: Config): Config => {
  const who = changedBy[config.slug]
  if (!who) return config
  const note: Field = {
    name: 'readOnlyNote',
    type: 'ui',
    admin: {
      disableListColumn: true,
      disableBulkEdit: true,
      components: { Field: { path: '/src/site/admin/ReadOnlyNote.client#ReadOnlyNote', clientProps: { who } } },
    },
  }
  return { ...config, fields: [note, ...config.fields] }
}

/** A form that cannot be saved says who can. */
export const readOnlyNotes: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(noted),
  globals: (config.globals ?? []).map(noted),
})
