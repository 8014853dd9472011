/**
 * What an entrant agrees to, each with a tick of its own. The last text of a list is the one that is shown; its version is its
 * place, from 1. A text is never changed: a new one is put after it, so that it can be said for ever what somebody agreed to.
 */
const texts = {
  rules: ['Tôi đã đọc thể lệ và đồng ý dự thi theo thể lệ.'],
  authorship: ['Bài này do tôi (và các đồng tác giả đã ghi tên) viết, không chép của ai.'],
  licence: [
    'Tôi cho phép ban tổ chức đăng, phát, in bài này để tuyên truyền, không trả thêm tiền; quyền tác giả vẫn là của tôi.',
  ],
  subject: ['Người được viết trong bài đã biết và đồng ý để tôi gửi bài này.'],
  ai: ['Tôi đã khai đúng việc dùng trí tuệ nhân tạo (AI) khi làm bài.'],
  child: ['Em tự muốn gửi bài này; em biết bài có thể được đăng cùng tên của em.'],
  guardian: ['Tôi là cha, mẹ hoặc người giám hộ, đồng ý cho con em mình dự thi và để ban tổ chức đăng bài.'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type AgreementName = keyof typeof texts

export const agreementNames = Object.keys(texts) as AgreementName[]

export const agreementText = (name: AgreementName): string => texts[name].at(-1) ?? ''

export const agreementVersion = (name: AgreementName): number => texts[name].length
