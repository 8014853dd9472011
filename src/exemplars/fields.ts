import type { Field } from 'payload'
import {
  coverField,
  lineField,
  movementField,
  occasionField,
  peopleFields,
  sectorsField,
  standfirstField,
  unitField,
} from '@/publishing/fields'
import { storyField } from '@/publishing/story-editor'
import { dayField } from '@/shared/payload/day-field'
import { optionsOf } from '@/shared/payload/options'
import { isStaff } from '@/users/access'
import {
  categories,
  generalCriteria,
  grades,
  honorifics,
  levels,
  lifeCycle,
  type SubjectKind,
  sides,
  subjectKinds,
} from './terms'

const only =
  (...kinds: SubjectKind[]) =>
  (data: { subjectKind?: SubjectKind }) =>
    kinds.includes(data?.subjectKind ?? 'individual')

const subject: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'subjectKind',
        type: 'select',
        label: 'Chủ thể',
        required: true,
        defaultValue: 'individual',
        index: true,
        options: optionsOf(subjectKinds),
      },
      {
        name: 'category',
        type: 'select',
        label: 'Chuyên mục',
        required: true,
        defaultValue: 'exemplar',
        index: true,
        options: optionsOf(categories),
        admin: {
          description:
            'Nhân tố mới trưởng thành: đổi thành “Gương điển hình tiên tiến” rồi công bố lại; địa chỉ cũ tự chuyển.',
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'honorific',
        type: 'select',
        label: 'Xưng hô',
        options: optionsOf(honorifics),
        admin: { condition: only('individual'), width: '25%' },
      },
      lineField({
        name: 'name',
        label: 'Tên',
        maxLength: 300,
        index: true,
        description: 'Họ và tên cá nhân, tên tập thể hoặc tên hộ (“Hộ bà Tạ Thị Ích”).',
      }),
    ],
  },
  {
    ...lineField({ name: 'position', label: 'Chức danh, nghề nghiệp', required: false }),
    admin: {
      condition: only('individual', 'household'),
      description: 'Ví dụ: “Bí thư chi bộ khu 4”, “Giáo viên mầm non”.',
    },
  } as Field,
  {
    name: 'head',
    type: 'group',
    label: 'Người đứng đầu',
    admin: { condition: only('collective') },
    fields: [
      {
        type: 'row',
        fields: [
          lineField({ name: 'name', label: 'Họ và tên', required: false, maxLength: 120 }),
          lineField({ name: 'position', label: 'Chức danh', required: false }),
        ],
      },
    ],
  },
  {
    type: 'row',
    admin: { condition: only('collective') },
    fields: [
      { name: 'memberCount', type: 'number', label: 'Số thành viên', min: 1, max: 1_000_000 },
      { name: 'foundedYear', type: 'number', label: 'Thành lập năm', min: 1000, max: 2200 },
    ],
  },
  {
    ...lineField({ name: 'locality', label: 'Khu, thôn, tổ dân phố', required: false, maxLength: 100 }),
    admin: { description: 'Không ghi số nhà, tên đường, số điện thoại.' },
  } as Field,
  standfirstField,
  { ...coverField, name: 'portrait', label: 'Chân dung' } as Field,
  {
    name: 'keyFigures',
    type: 'array',
    label: 'Con số đáng nhớ',
    labels: { singular: 'Con số', plural: 'Con số' },
    maxRows: 4,
    fields: [
      {
        type: 'row',
        fields: [
          lineField({ name: 'value', label: 'Con số', maxLength: 30 }),
          lineField({ name: 'label', label: 'Nghĩa là', maxLength: 100 }),
        ],
      },
    ],
  },
]

const story: Field[] = [
  storyField(),
  {
    name: 'gallery',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: 'Chùm ảnh cuối bài',
    filterOptions: { mimeType: { contains: 'image/' } },
  },
  {
    name: 'practices',
    type: 'relationship',
    relationTo: 'practices',
    hasMany: true,
    label: 'Mô hình, cách làm hay liên quan',
  },
  {
    name: 'articles',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    label: 'Tin, bài, phóng sự liên quan',
  },
]

const achievements: Field[] = [
  {
    name: 'achievements',
    type: 'array',
    label: 'Thành tích theo thời gian',
    labels: { singular: 'Thành tích', plural: 'Thành tích' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'year', type: 'number', label: 'Năm', required: true, min: 1900, max: 2200, admin: { width: '20%' } },
          lineField({ name: 'text', label: 'Thành tích', maxLength: 400 }),
        ],
      },
      lineField({ name: 'measure', label: 'Kết quả đo được', required: false }),
    ],
  },
  {
    name: 'initiatives',
    type: 'array',
    label: 'Sáng kiến',
    labels: { singular: 'Sáng kiến', plural: 'Sáng kiến' },
    fields: [
      {
        type: 'row',
        fields: [
          lineField({ name: 'title', label: 'Tên', maxLength: 300 }),
          { name: 'year', type: 'number', label: 'Năm', min: 1900, max: 2200, admin: { width: '20%' } },
        ],
      },
      { name: 'effect', type: 'textarea', label: 'Hiệu quả', maxLength: 600 },
    ],
  },
  {
    name: 'awards',
    type: 'array',
    label: 'Khen thưởng',
    labels: { singular: 'Khen thưởng', plural: 'Khen thưởng' },
    fields: [
      lineField({ name: 'form', label: 'Hình thức', maxLength: 200 }),
      {
        type: 'row',
        fields: [
          lineField({ name: 'decision', label: 'Quyết định số', required: false, maxLength: 80 }),
          dayField({ name: 'decidedOn', label: 'Ngày' }),
        ],
      },
      {
        type: 'row',
        fields: [
          lineField({ name: 'authority', label: 'Cấp khen', required: false }),
          lineField({ name: 'occasion', label: 'Thành tích, dịp', required: false, maxLength: 300 }),
        ],
      },
      {
        name: 'validity',
        type: 'select',
        label: 'Hiệu lực',
        required: true,
        defaultValue: 'valid',
        options: [
          { value: 'valid', label: 'Còn hiệu lực' },
          { value: 'revoked', label: 'Đã thu hồi' },
        ],
        admin: { description: 'Khen thưởng đã thu hồi không hiện trên cổng.' },
      },
    ],
  },
]

const criteria: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'level',
        type: 'select',
        label: 'Cấp',
        required: true,
        defaultValue: 'commune',
        index: true,
        options: optionsOf(levels),
      },
      {
        name: 'grade',
        type: 'select',
        label: 'Mức',
        required: true,
        defaultValue: 'advanced',
        options: optionsOf(grades),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'scope',
        type: 'select',
        label: 'Phạm vi',
        required: true,
        defaultValue: 'comprehensive',
        options: [
          { value: 'comprehensive', label: 'Toàn diện' },
          { value: 'aspects', label: 'Trên một số mặt' },
        ],
      },
      {
        ...lineField({ name: 'aspects', label: 'Những mặt nào', required: false }),
        admin: { condition: (data: { scope?: string }) => data?.scope === 'aspects' },
      } as Field,
    ],
  },
  { name: 'sides', type: 'select', hasMany: true, label: 'Thành tích trong', options: optionsOf(sides) },
  { name: 'followsHoChiMinh', type: 'checkbox', label: 'Học tập và làm theo Bác', defaultValue: false },
  {
    name: 'criteria',
    type: 'group',
    label: 'Bốn tiêu chuẩn chung của kế hoạch',
    fields: Object.entries(generalCriteria).map(
      ([name, label]): Field => ({ name, type: 'textarea', label, maxLength: 600, admin: { rows: 2 } }),
    ),
  },
]

const follow: Field[] = [
  {
    name: 'lifeCycle',
    type: 'select',
    label: 'Vòng đời',
    defaultValue: 'detected',
    index: true,
    options: optionsOf(lifeCycle),
    access: { read: isStaff },
    admin: { description: 'Phát hiện → bồi dưỡng → tuyên truyền → nhân rộng.' },
  },
  {
    type: 'row',
    fields: [
      { ...dayField({ name: 'detectedOn', label: 'Ngày phát hiện' }), access: { read: isStaff } },
      { ...dayField({ name: 'nextReviewOn', label: 'Rà soát tiếp theo' }), access: { read: isStaff } },
    ],
  },
]

const nameSubject: Field = {
  name: 'nameSubject',
  type: 'ui',
  admin: { components: { Field: '/src/exemplars/admin/NameSubject.client#NameSubject' }, disableListColumn: true },
}

export const exemplarFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Giới thiệu', fields: subject },
      { label: 'Câu chuyện', fields: story },
      { label: 'Thành tích', fields: achievements },
      { label: 'Tiêu chuẩn', fields: criteria },
      { label: 'Đồng ý của người được thể hiện', fields: [nameSubject, ...peopleFields] },
      { label: 'Theo dõi', fields: follow },
    ],
  },
  unitField(),
  sectorsField(),
  movementField,
  occasionField,
  {
    ...lineField({ name: 'sortingName', label: 'Tên để xếp thứ tự', required: false }),
    admin: { position: 'sidebar', description: 'Tự đặt: tên, đệm, họ. Sửa khi máy hiểu sai tên.' },
  } as Field,
  {
    name: 'sortingKey',
    type: 'text',
    label: 'Khóa xếp thứ tự',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
]
