import type { Field, NumberField } from 'payload'
import { lineField } from '@/publishing/fields'
import { instantField } from '@/shared/payload/day-field'
import { optionsOf } from '@/shared/payload/options'
import {
  contestKinds,
  contestLevels,
  fileKinds,
  prizeReceivers,
  publicationRules,
  scoreBases,
  tieRuleNames,
} from './terms'

/** All that a secretary sets, named as in `ContestSettings`; `settingsFaults` checks it as a whole. */
export const settingsFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Cuộc thi', fields: contestFields() },
      { label: 'Dự thi', fields: [entrantsField(), worksField()] },
      { label: 'Thời gian', fields: [timelineField()] },
      { label: 'Chấm điểm', fields: [rubricField(), judgingField()] },
      { label: 'Giải thưởng', fields: [prizesField()] },
    ],
  },
]

function contestFields(): Field[] {
  return [
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
    {
      name: 'organisers',
      type: 'array',
      label: 'Đơn vị tổ chức',
      labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
      minRows: 1,
      admin: { description: 'Ghi theo thứ tự in trên thể lệ.' },
      fields: [lineField({ name: 'name', label: 'Tên đơn vị' })],
    },
    {
      name: 'genres',
      type: 'array',
      label: 'Thể loại',
      labels: { singular: 'Thể loại', plural: 'Thể loại' },
      admin: { description: 'Để trống nếu cuộc thi không chia thể loại. Có thể xếp hạng riêng từng thể loại.' },
      fields: [
        {
          type: 'row',
          fields: [signField(), lineField({ name: 'label', label: 'Tên thể loại', maxLength: 80 })],
        },
      ],
    },
    {
      name: 'topics',
      type: 'array',
      label: 'Chủ đề',
      labels: { singular: 'Chủ đề', plural: 'Chủ đề' },
      admin: { description: 'Để trống nếu tác giả tự chọn chủ đề.' },
      fields: [lineField({ name: 'label', label: 'Tên chủ đề' })],
    },
  ]
}

function entrantsField(): Field {
  return {
    name: 'entrants',
    type: 'group',
    label: 'Đối tượng dự thi',
    fields: [
      {
        name: 'whoMayEnter',
        type: 'textarea',
        label: 'Ai được dự thi',
        required: true,
        maxLength: 1000,
        admin: { description: 'Ví dụ: Công dân Việt Nam từ 10 tuổi trở lên.' },
      },
      {
        name: 'barred',
        type: 'array',
        label: 'Ai không được dự thi',
        labels: { singular: 'Đối tượng', plural: 'Đối tượng' },
        admin: { description: 'Ví dụ: thành viên ban tổ chức, ban giám khảo, ban biên tập.' },
        fields: [lineField({ name: 'who', label: 'Đối tượng' })],
      },
      {
        type: 'row',
        fields: [
          numberField({
            name: 'entriesPerPerson',
            mayBeEmpty: true,
            label: 'Số bài nhiều nhất mỗi người',
            min: 1,
            description: 'Tính cả bài đã rút. Để trống nếu không giới hạn.',
          }),
          numberField({
            name: 'coAuthors',
            label: 'Số đồng tác giả nhiều nhất',
            defaultValue: 0,
            description: 'Ghi 0 nếu mỗi bài chỉ có một tác giả.',
          }),
        ],
      },
    ],
  }
}

function worksField(): Field {
  return {
    name: 'works',
    type: 'group',
    label: 'Bài dự thi',
    fields: [
      {
        name: 'publication',
        type: 'select',
        label: 'Đã đăng, phát hay chưa',
        required: true,
        defaultValue: 'unpublished',
        options: optionsOf(publicationRules),
      },
      {
        name: 'isTrueStory',
        type: 'checkbox',
        label: 'Viết về người thật, việc thật',
        defaultValue: true,
      },
      {
        type: 'row',
        fields: [
          numberField({
            name: 'minWords',
            mayBeEmpty: true,
            label: 'Số từ ít nhất',
            min: 1,
            description: 'Để trống nếu không giới hạn.',
          }),
          numberField({
            name: 'maxWords',
            mayBeEmpty: true,
            label: 'Số từ nhiều nhất',
            min: 1,
            description: 'Để trống nếu không giới hạn.',
          }),
        ],
      },
      {
        name: 'fileKinds',
        type: 'select',
        hasMany: true,
        label: 'Loại tệp được gửi',
        options: optionsOf(fileKinds),
        admin: { description: 'Cổng xem nội dung tệp, không tin phần đuôi của tên tệp.' },
      },
      {
        type: 'row',
        fields: [
          numberField({
            name: 'maxFiles',
            label: 'Số tệp nhiều nhất',
            defaultValue: 0,
            description: 'Ghi 0 nếu không nhận tệp.',
          }),
          numberField({ name: 'maxMegabytes', label: 'Mỗi tệp nhiều nhất (MB)', min: 1, defaultValue: 20 }),
          numberField({
            name: 'maxMinutes',
            mayBeEmpty: true,
            label: 'Âm thanh, hình nhiều nhất (phút)',
            description: 'Để trống nếu không giới hạn.',
          }),
        ],
      },
    ],
  }
}

function timelineField(): Field {
  return {
    name: 'timeline',
    type: 'group',
    label: 'Các mốc thời gian',
    admin: {
      description: 'Giờ Việt Nam. Hạn tính đến hết phút đã ghi. Cuộc thi tự chuyển giai đoạn theo các mốc này.',
    },
    fields: [
      instantField({
        name: 'announcedFrom',
        label: 'Phát động',
        required: true,
        description: 'Trước lúc này công chúng chưa thấy cuộc thi.',
      }),
      instantField({ name: 'opensFrom', label: 'Mở nhận bài', required: true }),
      instantField({
        name: 'entriesUntil',
        label: 'Hạn nộp bài',
        required: true,
        description: 'Ví dụ: 23:59 ngày 15/05/2026.',
      }),
      numberField({
        name: 'graceMinutes',
        label: 'Nới hạn (phút)',
        defaultValue: 10,
        description:
          'Cổng vẫn nhận bài thêm bấy nhiêu phút, cho người mạng chậm. Không hiện ở bất cứ đâu ngoài trang này.',
      }),
      instantField({ name: 'screeningUntil', label: 'Hạn sơ loại', required: true }),
      {
        name: 'rounds',
        type: 'array',
        label: 'Vòng chấm',
        labels: { singular: 'Vòng', plural: 'Vòng' },
        minRows: 1,
        admin: { description: 'Theo thứ tự thời gian, ví dụ: vòng sơ khảo, vòng chung khảo.' },
        fields: [
          {
            type: 'row',
            fields: [
              lineField({ name: 'name', label: 'Tên vòng', maxLength: 80 }),
              instantField({ name: 'until', label: 'Hạn chấm', required: true }),
            ],
          },
        ],
      },
      instantField({
        name: 'resultsExpected',
        label: 'Dự kiến công bố kết quả',
        required: true,
        description: 'Lời hứa với công chúng. Kết quả chỉ hiện khi ban thư ký công bố.',
      }),
    ],
  }
}

function rubricField(): Field {
  return {
    name: 'rubric',
    type: 'group',
    label: 'Thang điểm',
    admin: { description: 'Điểm của mỗi giám khảo được quy về thang 100 theo hệ số.' },
    fields: [
      {
        name: 'criteria',
        type: 'array',
        label: 'Tiêu chí',
        labels: { singular: 'Tiêu chí', plural: 'Tiêu chí' },
        minRows: 1,
        fields: [
          { type: 'row', fields: [signField(), lineField({ name: 'name', label: 'Tên tiêu chí' })] },
          {
            type: 'row',
            fields: [
              numberField({ name: 'weight', label: 'Hệ số', min: 1, defaultValue: 1, description: 'Số nguyên.' }),
              numberField({ name: 'maxMark', label: 'Điểm tối đa', defaultValue: 10 }),
              numberField({
                name: 'step',
                label: 'Bước điểm',
                defaultValue: 0.5,
                description: 'Ví dụ: 0,5 hoặc 0,25.',
              }),
            ],
          },
          {
            name: 'anchors',
            type: 'array',
            label: 'Mức điểm nghĩa là gì',
            labels: { singular: 'Mức', plural: 'Mức' },
            admin: { description: 'Giúp các giám khảo hiểu thang điểm như nhau; in trong thể lệ.' },
            fields: [
              {
                type: 'row',
                fields: [
                  numberField({ name: 'mark', label: 'Điểm' }),
                  lineField({ name: 'words', label: 'Bài như thế nào', maxLength: 300 }),
                ],
              },
            ],
          },
        ],
      },
      {
        type: 'row',
        fields: [
          numberField({
            name: 'commentBelow',
            mayBeEmpty: true,
            label: 'Bắt buộc nhận xét khi dưới (%)',
            max: 100,
            defaultValue: 40,
            description: 'Phần trăm điểm tối đa của tiêu chí. Để trống nếu không bắt buộc.',
          }),
          numberField({
            name: 'commentAbove',
            mayBeEmpty: true,
            label: 'Bắt buộc nhận xét khi trên (%)',
            max: 100,
            defaultValue: 90,
            description: 'Phần trăm điểm tối đa của tiêu chí. Để trống nếu không bắt buộc.',
          }),
        ],
      },
    ],
  }
}

function judgingField(): Field {
  return {
    name: 'judging',
    type: 'group',
    label: 'Cách chấm và xếp hạng',
    fields: [
      {
        type: 'row',
        fields: [
          numberField({ name: 'judgesPerEntry', label: 'Số giám khảo mỗi bài', min: 1, defaultValue: 3 }),
          numberField({
            name: 'gapThreshold',
            mayBeEmpty: true,
            label: 'Chấm thêm khi chênh quá (điểm)',
            max: 100,
            defaultValue: 20,
            description: 'Trên thang 100. Bài chênh quá mức này được thêm một giám khảo. Để trống nếu không dùng.',
          }),
        ],
      },
      {
        name: 'basis',
        type: 'select',
        label: 'Xếp hạng theo',
        required: true,
        defaultValue: 'mean',
        options: optionsOf(scoreBases),
        admin: { description: 'Cả ba loại điểm luôn hiện cạnh nhau cho hội đồng.' },
      },
      numberField({
        name: 'minimumShared',
        label: 'Số bài chấm chung ít nhất để hiệu chỉnh',
        min: 1,
        defaultValue: 5,
        description: 'Giám khảo có ít bài chấm chung hơn thì điểm không được hiệu chỉnh, và cổng nói rõ vì sao.',
      }),
      { name: 'isByGenre', type: 'checkbox', label: 'Xếp hạng riêng từng thể loại', defaultValue: false },
      {
        name: 'tieRules',
        type: 'array',
        label: 'Khi bằng điểm, lần lượt xét',
        labels: { singular: 'Quy tắc', plural: 'Quy tắc' },
        admin: { description: 'Xét từ trên xuống. Nếu vẫn bằng nhau, hội đồng quyết định; cổng không tự chọn.' },
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'rule', type: 'select', label: 'Quy tắc', required: true, options: optionsOf(tieRuleNames) },
              {
                name: 'criterion',
                type: 'text',
                label: 'Ký hiệu tiêu chí',
                maxLength: 20,
                admin: {
                  condition: (_, { rule }) => rule === 'higher-criterion',
                  description: 'Như ghi trong thang điểm, ví dụ: A.',
                },
              },
            ],
          },
        ],
      },
    ],
  }
}

function prizesField(): Field {
  return {
    name: 'prizes',
    type: 'array',
    label: 'Cơ cấu giải',
    labels: { singular: 'Giải', plural: 'Giải' },
    fields: [
      {
        type: 'row',
        fields: [
          lineField({ name: 'name', label: 'Tên giải', maxLength: 80, description: 'Ví dụ: Giải Nhất.' }),
          {
            name: 'receiver',
            type: 'select',
            label: 'Trao cho',
            required: true,
            defaultValue: 'entrant',
            options: optionsOf(prizeReceivers),
          },
          numberField({ name: 'count', label: 'Số giải', min: 1, defaultValue: 1 }),
          numberField({
            name: 'amount',
            mayBeEmpty: true,
            label: 'Tiền thưởng (đồng)',
            description: 'Mỗi giải. Để trống nếu không ghi.',
          }),
        ],
      },
    ],
  }
}

/** A short sign by which a row is named elsewhere. */
function signField(): Field {
  return {
    name: 'key',
    type: 'text',
    label: 'Ký hiệu',
    required: true,
    maxLength: 20,
    admin: { width: '20%', description: 'Ngắn, không trùng nhau, ví dụ: A, B, C.' },
  }
}

function numberField({
  name,
  label,
  min = 0,
  max,
  mayBeEmpty,
  defaultValue,
  description,
}: {
  name: string
  label: string
  min?: number
  max?: number
  mayBeEmpty?: true
  defaultValue?: number
  description?: string
}): NumberField {
  return {
    name,
    type: 'number',
    label,
    min,
    ...(max === undefined ? {} : { max }),
    ...(mayBeEmpty ? {} : { required: true }),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(description ? { admin: { description } } : {}),
  }
}
