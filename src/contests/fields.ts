import type { Field, NumberField, Tab } from 'payload'
import { coverField, lineField, peopleFields, standfirstField } from '@/publishing/fields'
import { storyField } from '@/publishing/story-editor'
import { dayField, instantField } from '@/shared/payload/day-field'
import { optionsOf } from '@/shared/payload/options'
import { slugify } from '@/shared/text/slug'
import { isContestOffice, isNewsroom } from './access'
import {
  contestKinds,
  contestLevels,
  fileKinds,
  prizeReceivers,
  publicationRules,
  scoreBases,
  tieRuleNames,
} from './terms'

type Whole = {
  name: string
  label: string
  description?: string
  min?: number
  max: number
  required?: boolean
  defaultValue?: number
}

const wholeNumber = ({
  name,
  label,
  description,
  min = 0,
  max,
  required = false,
  defaultValue,
}: Whole): NumberField => ({
  name,
  type: 'number',
  label,
  min,
  max,
  required,
  ...(defaultValue === undefined ? {} : { defaultValue }),
  validate: (value: number | null | undefined) => {
    if (value === null || value === undefined) return !required || 'Chưa ghi mục này.'
    return (Number.isSafeInteger(value) && value >= min && value <= max) || `Ghi một số nguyên từ ${min} đến ${max}.`
  },
  ...(description ? { admin: { description } } : {}),
})

/** By what marks and entries refer to a criterion or a genre: from its first name, and kept when the name is mended. */
const keyField = (from: string): Field => ({
  name: 'key',
  type: 'text',
  maxLength: 120,
  label: 'Ký hiệu',
  hooks: { beforeValidate: [({ value, siblingData }) => value || slugify(String(siblingData[from] ?? ''))] },
  admin: { width: '30%', description: 'Tự đặt theo tên nếu để trống; các mục khác gọi nó bằng ký hiệu này.' },
})

const rowName = { components: { RowLabel: '/src/contests/admin/RowLine.client#RowLine' } }

const introduction: Tab = {
  label: 'Giới thiệu',
  fields: [
    lineField({ name: 'title', label: 'Tên cuộc thi' }),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Hình thức',
          required: true,
          defaultValue: 'writing',
          options: optionsOf(contestKinds),
          admin: { description: 'Thi phóng sự cần nhận ít nhất một loại tệp âm thanh hoặc hình.' },
        },
        {
          name: 'level',
          type: 'select',
          label: 'Cấp tổ chức',
          required: true,
          defaultValue: 'commune',
          options: optionsOf(contestLevels),
        },
      ],
    },
    standfirstField,
    { ...coverField, label: 'Áp phích' },
    {
      name: 'organisers',
      type: 'array',
      label: 'Đơn vị tổ chức',
      labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
      minRows: 1,
      maxRows: 20,
      required: true,
      admin: { ...rowName, description: 'Theo thứ tự in trên trang: đơn vị chủ trì trước, đơn vị phối hợp sau.' },
      fields: [lineField({ name: 'name', label: 'Tên đơn vị' })],
    },
    {
      name: 'topics',
      type: 'array',
      label: 'Chủ đề',
      labels: { singular: 'Chủ đề', plural: 'Chủ đề' },
      maxRows: 20,
      admin: { ...rowName, description: 'Gợi ý cho người viết; có thể để trống.' },
      fields: [lineField({ name: 'label', label: 'Chủ đề' })],
    },
    {
      name: 'genres',
      type: 'array',
      label: 'Thể loại',
      labels: { singular: 'Thể loại', plural: 'Thể loại' },
      maxRows: 12,
      admin: { ...rowName, description: 'Người dự thi chọn một; có thể chấm và xếp hạng riêng từng thể loại.' },
      fields: [
        { type: 'row', fields: [lineField({ name: 'label', label: 'Thể loại', maxLength: 80 }), keyField('label')] },
      ],
    },
    storyField({ label: 'Lời giới thiệu', description: 'Vì sao có cuộc thi, ban tổ chức mong đợi điều gì.' }),
  ],
}

const rules: Tab = {
  label: 'Thể lệ',
  description:
    'Trang Thể lệ tự in mọi điều đã chọn ở các mục bên cạnh thành lời. Ở đây chỉ ghi thêm điều mà các mục ấy không có.',
  fields: [
    {
      name: 'entrants',
      type: 'group',
      label: 'Người dự thi',
      fields: [
        {
          name: 'whoMayEnter',
          type: 'textarea',
          label: 'Ai được dự thi',
          required: true,
          maxLength: 1000,
          admin: { rows: 2, description: 'Một câu, ví dụ: Công dân Việt Nam từ 10 tuổi trở lên.' },
        },
        {
          name: 'barred',
          type: 'array',
          label: 'Ai không được dự thi',
          labels: { singular: 'Nhóm người', plural: 'Nhóm người' },
          maxRows: 20,
          admin: rowName,
          fields: [
            lineField({
              name: 'who',
              label: 'Nhóm người',
              description: 'Ví dụ: thành viên ban tổ chức, ban giám khảo.',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            wholeNumber({
              name: 'entriesPerPerson',
              label: 'Số bài mỗi người',
              min: 1,
              max: 1000,
              description: 'Tính cả bài đã rút. Để trống: không giới hạn.',
            }),
            wholeNumber({
              name: 'coAuthors',
              label: 'Số đồng tác giả mỗi bài',
              max: 20,
              required: true,
              defaultValue: 0,
              description: 'Ngoài tác giả đứng tên nộp. 0: không nhận bài viết chung.',
            }),
          ],
        },
      ],
    },
    storyField({
      name: 'rules',
      label: 'Các quy định khác',
      description: 'Cách tính bản quyền, trách nhiệm của tác giả, nơi giải đáp …',
    }),
  ],
}

const times: Tab = {
  label: 'Thời gian',
  description:
    'Cuộc thi tự chuyển giai đoạn theo đồng hồ của máy chủ, giờ Việt Nam. Hạn nào cũng tính đến hết giây cuối của phút hoặc ngày đã ghi.',
  fields: [
    {
      name: 'timeline',
      type: 'group',
      label: false,
      fields: [
        {
          type: 'row',
          fields: [
            dayField({ name: 'announcedFrom', label: 'Phát động từ ngày', required: true }),
            { ...instantField({ name: 'opensFrom', label: 'Nhận bài từ', required: true }), index: true },
            {
              ...instantField({
                name: 'entriesUntil',
                label: 'Hạn nộp bài',
                required: true,
                description: 'Gõ thẳng giờ cũng được, ví dụ 23:59 15/05/2026.',
              }),
              index: true,
            },
          ],
        },
        {
          ...wholeNumber({
            name: 'graceMinutes',
            label: 'Nới hạn (phút)',
            max: 1440,
            required: true,
            defaultValue: 10,
            description: 'Cho đường truyền chậm. Không công bố ở đâu cả.',
          }),
          access: { read: isNewsroom },
        },
        dayField({ name: 'screeningUntil', label: 'Sơ loại đến hết ngày', required: true }),
        {
          name: 'rounds',
          type: 'array',
          label: 'Các vòng chấm',
          labels: { singular: 'Vòng chấm', plural: 'Vòng chấm' },
          minRows: 1,
          maxRows: 2,
          required: true,
          admin: {
            ...rowName,
            description:
              'Các mốc in trong thể lệ và trên trang cuộc thi. Một vòng: chấm và xếp hạng một lần. Hai vòng: sau vòng đầu, thư ký chọn bài vào chung khảo ở bước “Mở chung khảo” của bàn điều hành; điểm hai vòng tính riêng, giải trao theo điểm chung khảo.',
          },
          fields: [
            {
              type: 'row',
              fields: [
                lineField({
                  name: 'name',
                  label: 'Tên vòng',
                  maxLength: 80,
                  description: 'Ví dụ: Vòng sơ khảo, Vòng chung khảo.',
                }),
                dayField({ name: 'until', label: 'Chấm xong trước hết ngày', required: true }),
              ],
            },
          ],
        },
        instantField({
          name: 'resultsExpected',
          label: 'Dự kiến công bố kết quả',
          required: true,
          description: 'Chỉ là lời hẹn: kết quả chỉ hiện khi thư ký công bố.',
        }),
      ],
    },
  ],
}

const works: Tab = {
  label: 'Bài dự thi',
  fields: [
    {
      name: 'works',
      type: 'group',
      label: false,
      fields: [
        {
          name: 'publication',
          type: 'select',
          label: 'Tác phẩm đã đăng hay chưa',
          required: true,
          defaultValue: 'unpublished',
          options: optionsOf(publicationRules),
        },
        { name: 'isTrueStory', type: 'checkbox', label: 'Phải là người thật, việc thật', defaultValue: true },
        {
          type: 'row',
          fields: [
            wholeNumber({
              name: 'minWords',
              label: 'Số từ ít nhất',
              min: 1,
              max: 100_000,
              description: 'Để trống: không giới hạn.',
            }),
            wholeNumber({
              name: 'maxWords',
              label: 'Số từ nhiều nhất',
              min: 1,
              max: 100_000,
              description: 'Một từ là một tiếng, đếm theo khoảng trắng. Để trống: không giới hạn.',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            wholeNumber({
              name: 'maxFiles',
              label: 'Số tệp gửi kèm nhiều nhất',
              max: 20,
              required: true,
              defaultValue: 5,
              description: '0: không nhận tệp.',
            }),
            wholeNumber({
              name: 'maxMegabytes',
              label: 'Mỗi tệp không quá (MB)',
              min: 1,
              max: 500,
              required: true,
              defaultValue: 20,
              description: 'Tệp trên 20 MB được gửi từng phần; ảnh luôn không quá 20 MB.',
            }),
            wholeNumber({
              name: 'maxMinutes',
              label: 'Âm thanh, hình không quá (phút)',
              min: 1,
              max: 600,
              description: 'Để trống: không giới hạn.',
            }),
          ],
        },
        {
          name: 'fileKinds',
          type: 'select',
          hasMany: true,
          label: 'Loại tệp',
          options: optionsOf(fileKinds),
          admin: { description: 'Nhận ra theo nội dung tệp, không theo tên.' },
        },
      ],
    },
  ],
}

const marking: Tab = {
  label: 'Chấm điểm',
  fields: [
    {
      name: 'rubric',
      type: 'group',
      label: 'Thang điểm',
      fields: [
        {
          name: 'criteria',
          type: 'array',
          label: 'Tiêu chí',
          labels: { singular: 'Tiêu chí', plural: 'Tiêu chí' },
          minRows: 1,
          maxRows: 12,
          required: true,
          admin: rowName,
          fields: [
            {
              type: 'row',
              fields: [lineField({ name: 'name', label: 'Tên tiêu chí', maxLength: 120 }), keyField('name')],
            },
            {
              type: 'row',
              fields: [
                wholeNumber({ name: 'weight', label: 'Hệ số', min: 1, max: 100, required: true, defaultValue: 1 }),
                {
                  name: 'maxMark',
                  type: 'number',
                  label: 'Điểm tối đa',
                  required: true,
                  defaultValue: 10,
                  min: 0,
                  max: 1000,
                },
                {
                  name: 'step',
                  type: 'number',
                  label: 'Bước điểm',
                  required: true,
                  defaultValue: 0.5,
                  min: 0,
                  max: 1000,
                  admin: { description: 'Các mức cách nhau, ví dụ 0,5.' },
                },
              ],
            },
            {
              name: 'anchors',
              type: 'array',
              label: 'Mốc điểm',
              labels: { singular: 'Mốc', plural: 'Mốc' },
              maxRows: 12,
              admin: { description: 'Bao nhiêu điểm nghĩa là gì: giúp các giám khảo chấm như nhau.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'mark', type: 'number', label: 'Điểm', required: true, min: 0, max: 1000 },
                    lineField({ name: 'words', label: 'Nghĩa là', maxLength: 300 }),
                  ],
                },
              ],
            },
          ],
        },
        {
          type: 'row',
          fields: [
            wholeNumber({
              name: 'commentBelow',
              label: 'Phải nhận xét khi dưới (%)',
              max: 100,
              description: 'Phần trăm điểm tối đa của tiêu chí. Để trống: không bắt buộc.',
            }),
            wholeNumber({
              name: 'commentAbove',
              label: 'Phải nhận xét khi trên (%)',
              max: 100,
              description: 'Để trống: không bắt buộc.',
            }),
          ],
        },
      ],
    },
    {
      name: 'judging',
      type: 'group',
      label: 'Cách chấm và xếp hạng',
      fields: [
        {
          type: 'row',
          fields: [
            wholeNumber({
              name: 'judgesPerEntry',
              label: 'Số giám khảo mỗi bài',
              min: 1,
              max: 20,
              required: true,
              defaultValue: 3,
            }),
            wholeNumber({
              name: 'gapThreshold',
              label: 'Chấm thêm khi chênh quá (điểm)',
              min: 1,
              max: 100,
              description: 'Trên thang 100: bài được một giám khảo nữa chấm. Để trống: không chấm thêm.',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'basis',
              type: 'select',
              label: 'Xếp hạng theo',
              required: true,
              defaultValue: 'mean',
              options: optionsOf(scoreBases),
            },
            wholeNumber({
              name: 'minimumShared',
              label: 'Số bài chấm chung ít nhất để hiệu chỉnh',
              min: 1,
              max: 1000,
              required: true,
              defaultValue: 5,
              description: 'Ít hơn thì cổng không hiệu chỉnh và nói rõ như vậy.',
            }),
          ],
        },
        { name: 'isByGenre', type: 'checkbox', label: 'Xếp hạng riêng từng thể loại', defaultValue: false },
        {
          name: 'tieRules',
          type: 'array',
          label: 'Khi bằng điểm, lần lượt xét',
          labels: { singular: 'Cách xét', plural: 'Cách xét' },
          maxRows: 8,
          admin: { description: 'Xét hết mà vẫn bằng thì để hội đồng quyết định; cổng không tự xếp.' },
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'rule', type: 'select', label: 'Bài có', required: true, options: optionsOf(tieRuleNames) },
                {
                  ...lineField({
                    name: 'criterion',
                    label: 'Ký hiệu tiêu chí',
                    required: false,
                    maxLength: 120,
                  }),
                  admin: {
                    condition: (_data: unknown, sibling?: { rule?: string }) => sibling?.rule === 'higher-criterion',
                  },
                } as Field,
              ],
            },
          ],
        },
      ],
    },
  ],
}

const prizes: Tab = {
  label: 'Giải thưởng',
  fields: [
    {
      name: 'prizes',
      type: 'array',
      label: 'Giải',
      labels: { singular: 'Giải', plural: 'Giải' },
      minRows: 1,
      maxRows: 30,
      required: true,
      admin: { ...rowName, description: 'Từ giải cao nhất. Giải cho tập thể cũng ghi ở đây.' },
      fields: [
        lineField({ name: 'name', label: 'Tên giải', maxLength: 120 }),
        {
          type: 'row',
          fields: [
            {
              name: 'receiver',
              type: 'select',
              label: 'Trao cho',
              required: true,
              defaultValue: 'entrant',
              options: optionsOf(prizeReceivers),
            },
            wholeNumber({ name: 'count', label: 'Số giải', min: 1, max: 1000, required: true, defaultValue: 1 }),
            wholeNumber({
              name: 'amount',
              label: 'Mỗi giải (đồng)',
              min: 1,
              max: 10_000_000_000,
              description: 'Để trống nếu không công bố.',
            }),
          ],
        },
      ],
    },
  ],
}

const staff: Tab = {
  label: 'Người làm việc',
  description: 'Thư ký thấy tên tác giả, giám khảo thì không: không ai được làm cả hai.',
  fields: [
    {
      name: 'secretaries',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      index: true,
      label: 'Thư ký',
      filterOptions: { roles: { in: ['editor', 'orientation'] } },
      access: { create: isContestOffice, update: isContestOffice, read: isNewsroom },
      admin: { description: 'Biên tập được ghi ở đây làm mọi việc của riêng cuộc thi này.' },
    },
    {
      name: 'judges',
      type: 'array',
      label: 'Giám khảo',
      labels: { singular: 'Giám khảo', plural: 'Giám khảo' },
      maxRows: 60,
      access: { read: isNewsroom },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'account',
              type: 'relationship',
              relationTo: 'users',
              label: 'Tài khoản',
              required: true,
              index: true,
              filterOptions: { roles: { contains: 'judge' } },
            },
            wholeNumber({
              name: 'cap',
              label: 'Nhận nhiều nhất (bài)',
              min: 1,
              max: 10_000,
              description: 'Để trống: bao nhiêu cũng được.',
            }),
          ],
        },
        {
          name: 'genres',
          type: 'text',
          hasMany: true,
          label: 'Chỉ chấm thể loại',
          admin: { description: 'Ghi ký hiệu thể loại. Để trống: mọi thể loại.' },
        },
      ],
    },
    {
      ...wholeNumber({
        name: 'retentionMonths',
        label: 'Giữ danh tính người dự thi (tháng)',
        min: 1,
        max: 120,
        required: true,
        defaultValue: 12,
        description:
          'Tính từ ngày công bố kết quả, hoặc một năm sau ngày dự kiến nếu không công bố. Sau đó cổng tự xóa tên, điện thoại, địa chỉ; bài và kết quả ở lại.',
      }),
      access: { read: isNewsroom },
    },
    {
      name: 'announcesJudges',
      type: 'checkbox',
      label: 'Công bố tên giám khảo ngay từ đầu',
      defaultValue: false,
      access: { read: isNewsroom },
      admin: { description: 'Không chọn: tên giám khảo chỉ hiện khi đã công bố kết quả.' },
    },
  ],
}

/** In the order of the secretary's work. */
export const contestFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      introduction,
      rules,
      times,
      works,
      marking,
      prizes,
      staff,
      { label: 'Đồng ý của người được thể hiện', fields: peopleFields },
    ],
  },
]
