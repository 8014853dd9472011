import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, RichTextField } from 'payload'
import { safeHref } from '@/shared/html'
import { storyBlockTypes } from './story-block-types'

const address: Field = {
  name: 'url',
  type: 'text',
  label: 'Địa chỉ',
  required: true,
  validate: (value: unknown) =>
    safeHref(value) !== null || 'Địa chỉ phải bắt đầu bằng https://, http://, mailto:, tel: hoặc / (trang trong cổng).',
}

/** The editor of stories: headings 2 and 3, quotes, lists, links checked on the server, and the blocks of a story. */
const storyEditor: RichTextField['editor'] = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    BlockquoteFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) => [
        ...defaultFields.filter((field) => !('name' in field) || field.name !== 'url'),
        address,
      ],
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({ blocks: storyBlockTypes }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

export const storyField = (overrides: { name?: string; label?: string; description?: string } = {}): RichTextField => ({
  name: overrides.name ?? 'story',
  type: 'richText',
  label: overrides.label ?? 'Câu chuyện',
  editor: storyEditor,
  admin: {
    description:
      overrides.description ?? 'Gõ / để chèn ảnh, chùm ảnh, số liệu, lời nói, âm thanh, phim, bài liên quan.',
  },
})
