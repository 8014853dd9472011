import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { anniversaries } from '@/anniversary/collection'
import { editionContents } from '@/anniversary/contents'
import { articles } from '@/articles/collection'
import { campaigns } from '@/campaigns/collection'
import { occasions } from '@/campaigns/occasions'
import { catalogue } from '@/catalogue/record'
import { enterRenamed } from '@/catalogue/renaming'
import { sourcesOf } from '@/catalogue/sources'
import { recountLexemes } from '@/catalogue/upkeep'
import { channelKit } from '@/channels/kit/plugin'
import { countToUndo } from '@/channels/kit/postings-to-undo'
import { bulletinsOf } from '@/channels/loudspeaker/bulletins'
import { readingDictionary } from '@/channels/loudspeaker/reading-dictionary'
import { booklets } from '@/channels/paper/booklets'
import { printsFollow } from '@/channels/paper/take-back'
import { consents } from '@/consents/collection'
import { consentPapers } from '@/consents/papers'
import { contentKinds, vocabularies } from '@/content-kinds'
import { assignments } from '@/contests/assignments'
import { contests } from '@/contests/collection'
import { entrants } from '@/contests/entrants'
import { entries } from '@/contests/entries'
import { entryFiles } from '@/contests/entry-files'
import { removeExpiredUploads } from '@/contests/entry-uploads'
import { eraseIdentities } from '@/contests/erase-identities'
import { judgeDeclarations } from '@/contests/judge-declarations'
import { lateCodes } from '@/contests/late-codes'
import { deliverLetters } from '@/contests/letters/deliver'
import { letters } from '@/contests/letters/letters'
import { remindDrafts } from '@/contests/letters/remind-drafts'
import { proceedings } from '@/contests/proceedings'
import { removeUnnamedFiles } from '@/contests/remove-unnamed-files'
import { scores } from '@/contests/scores'
import { documents } from '@/documents/collection'
import { events } from '@/events/collection'
import { exemplars } from '@/exemplars/collection'
import { media } from '@/media/collection'
import { largestUpload } from '@/media/largest-upload'
import { scannedUploads } from '@/media/scanned-uploads'
import { movements } from '@/movements/collection'
import { practices } from '@/practices/collection'
import { publicRecord } from '@/publishing/plugin'
import { runDueEndpoint } from '@/publishing/run-due'
import { guardAppointments } from '@/publishing/schedule'
import { sectors } from '@/sectors/collection'
import { formChecks } from '@/shared/payload/form-check'
import { discreetLog } from '@/shared/payload/log'
import { panelMail } from '@/shared/payload/mail'
import { refuseVersions } from '@/shared/payload/no-versions'
import { pageLimits } from '@/shared/payload/page-limit'
import { PreparingClient } from '@/shared/payload/preparing-client'
import { queryReach } from '@/shared/payload/query-reach'
import { honestRefusals } from '@/shared/payload/refusals'
import { readOnlyNotes } from '@/site/admin/read-only-notes'
import { wording } from '@/site/admin/wording'
import { navigation } from '@/site/navigation'
import { siteSettings } from '@/site/settings'
import { specialPages } from '@/special-pages/collection'
import { emulationBlocs } from '@/units/blocs'
import { units } from '@/units/collection'
import { users } from '@/users/collection'

const root = dirname(fileURLToPath(import.meta.url))
const siteUrl = process.env.SITE_URL || `http://localhost:${process.env.PORT || 3000}`
const smtpUrl = process.env.SMTP_URL
const sender = process.env.SMTP_FROM || `guong-sang@${new URL(siteUrl).hostname}`

export default buildConfig({
  serverURL: siteUrl,
  csrf: [siteUrl],
  cors: [],
  secret: process.env.PAYLOAD_SECRET || '',
  telemetry: false,
  logger: discreetLog,
  graphQL: { disable: true },
  maxDepth: 4,
  db: postgresAdapter({
    pool: {
      Client: PreparingClient,
      connectionString: process.env.DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 10_000,
      // What is prepared lives as long as its connection.
      idleTimeoutMillis: 600_000,
      keepAlive: true,
    },
    idType: 'uuid',
    push: false,
    migrationDir: resolve(root, 'src/migrations'),
    blocksAsJSON: true,
  }),
  editor: lexicalEditor(),
  email: panelMail(smtpUrl, sender),
  sharp,
  // The panel's own words are Vietnamese: a browser in another language would get half of it in that.
  i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi', translations: { vi: wording } },
  collections: [
    exemplars,
    practices,
    articles,
    movements,
    anniversaries,
    events,
    documents,
    specialPages,
    booklets(contentKinds, { collection: 'anniversaries', contentsOf: editionContents }),
    contests,
    entries,
    entrants,
    entryFiles,
    lateCodes,
    judgeDeclarations,
    assignments,
    scores,
    proceedings,
    letters,
    consents,
    consentPapers,
    media,
    sectors,
    units,
    emulationBlocs,
    bulletinsOf(contentKinds),
    campaigns,
    occasions,
    users,
  ],
  globals: [siteSettings, navigation, readingDictionary],
  plugins: [
    formChecks,
    pageLimits,
    queryReach,
    honestRefusals,
    scannedUploads,
    publicRecord({ kinds: contentKinds, vocabularies, follower: catalogue }),
    channelKit(contentKinds),
    printsFollow(contentKinds),
    readOnlyNotes,
  ],
  endpoints: [
    runDueEndpoint({
      kinds: contentKinds,
      daily: [recountLexemes, eraseIdentities, removeExpiredUploads, removeUnnamedFiles],
      always: [(payload, now) => remindDrafts(payload, now), (payload) => deliverLetters(payload, smtpUrl, sender)],
    }),
  ],
  onInit: (payload) => {
    guardAppointments(payload)
    refuseVersions(payload)
  },
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    deleteJobOnComplete: true,
    tasks: [enterRenamed(sourcesOf({ kinds: contentKinds, vocabularies }))],
  },
  upload: {
    limits: { fileSize: largestUpload * 1024 * 1024 },
    abortOnLimit: true,
    responseOnLimit: 'Tệp quá lớn: tối đa 200 MB.',
  },
  admin: {
    user: users.slug,
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js') },
    dateFormat: 'HH:mm dd/MM/yyyy',
    timezones: {
      supportedTimezones: [{ label: 'Việt Nam (GMT+7)', value: 'Asia/Ho_Chi_Minh' }],
      defaultTimezone: 'Asia/Ho_Chi_Minh',
    },
    meta: { titleSuffix: ' · Gương Sáng', icons: [{ url: '/favicon.svg', type: 'image/svg+xml' }] },
    components: {
      graphics: { Logo: '/src/site/admin/AdminMark#AdminLogo', Icon: '/src/site/admin/AdminMark#AdminIcon' },
      beforeNavLinks: ['/src/contests/admin/judging/JudgingLink#JudgingLink'],
      beforeLogin: ['/src/site/admin/Welcome#Welcome'],
      views: {
        dashboard: {
          Component: {
            path: '/src/site/admin/Dashboard#Dashboard',
            serverProps: { kinds: contentKinds, countToUndo },
          },
        },
        judging: { Component: '/src/contests/admin/judging/JudgeDesk#JudgeDesk', path: '/cham-thi', exact: false },
      },
    },
    livePreview: {
      breakpoints: [
        { label: 'Điện thoại', name: 'phone', width: 360, height: 740 },
        { label: 'Máy tính bảng', name: 'tablet', width: 768, height: 1024 },
        { label: 'Máy tính', name: 'desktop', width: 1440, height: 900 },
      ],
    },
  },
  // Else every command of ours would write the types again; `npm run generate` does.
  typescript: { outputFile: resolve(root, 'src/payload-types.ts'), autoGenerate: false },
})
