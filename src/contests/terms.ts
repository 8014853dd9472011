/** Kinds of contest; the knowledge quiz has its place after these. */
export const contestKinds = {
  writing: 'Thi viết',
  report: 'Thi phóng sự (có âm thanh hoặc hình)',
} as const
export type ContestKind = keyof typeof contestKinds

export const contestLevels = {
  office: 'Cơ quan, đơn vị',
  commune: 'Cấp xã',
  district: 'Cấp huyện',
  province: 'Cấp tỉnh',
  national: 'Toàn quốc',
} as const
export type ContestLevel = keyof typeof contestLevels

/** What a work must have been before: organisers ask for either. */
export const publicationRules = {
  unpublished: 'Tác phẩm chưa đăng, phát ở đâu và chưa dự cuộc thi nào khác',
  published: 'Tác phẩm đã đăng, phát trên báo, đài, trang tin hoặc bản tin',
  either: 'Tác phẩm đã hoặc chưa đăng, phát đều được dự thi',
} as const
export type PublicationRule = keyof typeof publicationRules

export const fileKinds = {
  pdf: 'PDF',
  docx: 'DOCX',
  odt: 'ODT',
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  mp3: 'MP3',
  m4a: 'M4A',
  mp4: 'MP4',
} as const
export type FileKind = keyof typeof fileKinds

/** By which score entries are ranked first. */
export const scoreBases = {
  mean: 'điểm trung bình cộng của các giám khảo',
  median: 'điểm trung vị của các giám khảo',
  adjusted: 'điểm trung bình đã hiệu chỉnh theo mức chấm chặt, chấm rộng của từng giám khảo',
} as const
export type ScoreBasis = keyof typeof scoreBases

export const tieRuleNames = {
  'higher-mean': 'điểm trung bình cộng cao hơn',
  'higher-median': 'điểm trung vị cao hơn',
  'higher-criterion': 'điểm trung bình của một tiêu chí cao hơn',
  'smaller-spread': 'chênh lệch giữa các giám khảo nhỏ hơn',
  'earlier-submission': 'nộp bài sớm hơn',
} as const
export type TieRuleName = keyof typeof tieRuleNames

export const prizeReceivers = { entrant: 'tác giả', unit: 'tập thể' } as const
export type PrizeReceiver = keyof typeof prizeReceivers

export const entrantParts = { author: 'Tác giả', 'co-author': 'Đồng tác giả' } as const

export const ageBands = { 'under-16': 'Dưới 16 tuổi', '16-and-over': 'Từ 16 tuổi trở lên' } as const

/** What an entrant agrees to, one by one. */
export const ticks = {
  rules: 'Đã đọc thể lệ',
  authorship: 'Tác phẩm là của tôi',
  licence: 'Đồng ý cho ban tổ chức sử dụng tác phẩm',
  subject: 'Nhân vật đã đồng ý',
  ai: 'Đã khai việc dùng trí tuệ nhân tạo',
  child: 'Trẻ em tự đồng ý',
} as const

/** How an entry came. */
export const entrySources = { form: 'Gửi trên cổng', paper: 'Gửi bản giấy' } as const

export const screeningOutcomes = { eligible: 'Đủ điều kiện', ineligible: 'Không đủ điều kiện' } as const

export const withdrawers = { entrant: 'Tác giả', staff: 'Ban tổ chức' } as const

/** What a stored file is to its entry. */
export const filePurposes = { work: 'Tệp của bài', scan: 'Bản chụp bài giấy', redacted: 'Bản đã che' } as const

/** What the secretary says of a doubt whether a judge is close to an entry. */
export const rulings = { clear: 'Không liên quan, được chấm', blocked: 'Có liên quan, không chấm' } as const

export const letterKinds = {
  receipt: 'Biên nhận',
  'draft-reminder': 'Nhắc nộp bài',
  'judge-reminder': 'Nhắc giám khảo',
  result: 'Báo kết quả',
} as const

export const letterStates = {
  draft: 'Nháp, chờ ban tổ chức',
  waiting: 'Chờ gửi',
  sent: 'Đã gửi',
  failed: 'Không gửi được',
  dropped: 'Bỏ, không gửi',
} as const
