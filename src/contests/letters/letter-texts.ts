import { deadlineInWords, type Moment } from '../deadline'
import { prizeWon } from '../prize-won'

export type LetterText = { subject: string; text: string }

const signed = (organiser: string) => `\n\nTrân trọng,\n${organiser}`

/** What an entrant gets for what he submitted. The secret link is never in a letter: those who run the contest read them. */
export const receiptLetter = (about: {
  name: string
  contest: string
  title: string
  code: string
  received: string
  fingerprint: string
  /** Until when the author can change it; null of a paper, which he cannot. */
  until: Moment | null
  lookUp: string
  organiser: string
}): LetterText => ({
  subject: `Biên nhận bài dự thi ${about.code}`,
  text: `Kính gửi ${about.name},

Ban tổ chức đã nhận bài “${about.title}” gửi ${about.contest} ${about.until ? 'lúc' : 'trên giấy,'} ${about.received}.

Mã biên nhận: ${about.code}
Dấu vân tay của bài: ${about.fingerprint}

${
  about.until
    ? `Bài còn sửa và rút được đến ${deadlineInWords(about.until)}, bằng đường dẫn riêng đã hiện khi nộp.`
    : 'Bài gửi trên giấy không sửa qua mạng được: muốn đính chính hoặc rút bài, mời bạn liên hệ ban tổ chức.'
} Tra cứu biên nhận: ${about.lookUp}${signed(about.organiser)}`,
})

/** To whoever has a draft that was never submitted. */
export const draftReminder = (about: {
  name: string
  contest: string
  title: string
  until: Moment
  organiser: string
}): LetterText => ({
  subject: `Bài dự thi của bạn chưa nộp, hạn cuối ${deadlineInWords(about.until)}`,
  text: `Kính gửi ${about.name},

Bài “${about.title}” của bạn trong ${about.contest} còn là bản nháp. Ban tổ chức chỉ nhận bài đã nộp trước ${deadlineInWords(about.until)}.

Hãy mở đường dẫn riêng mà bạn đã lưu, xem lại rồi bấm “Nộp bài”. Nếu không dự thi nữa, bạn không cần làm gì.${signed(about.organiser)}`,
})

/** To a judge who has entries left. Says nothing of any entry. */
export const judgeReminder = (about: {
  name: string
  contest: string
  left: number
  until: Moment
  desk: string
  organiser: string
}): LetterText => ({
  subject: `Còn ${about.left} bài chờ chấm`,
  text: `Kính gửi ${about.name},

Trong ${about.contest}, bạn còn ${about.left} bài chưa gửi điểm. Ban tổ chức mong nhận điểm trước ${deadlineInWords(about.until)}.

Nơi chấm: ${about.desk}${signed(about.organiser)}`,
})

/** To whoever won a prize. */
export const awardLetter = (about: {
  name: string
  contest: string
  title: string
  prize: string
  results: string
  organiser: string
}): LetterText => ({
  subject: `Chúc mừng bạn đạt ${prizeWon(about.prize)}`,
  text: `Kính gửi ${about.name},

Tác phẩm “${about.title}” của bạn đạt ${prizeWon(about.prize)} trong ${about.contest}. Ban tổ chức chúc mừng và cảm ơn bạn.

Kết quả: ${about.results}
Ban tổ chức sẽ liên hệ về lễ trao giải và giấy chứng nhận.${signed(about.organiser)}`,
})

/** To whoever was judged and won none. */
export const thanksLetter = (about: {
  name: string
  contest: string
  title: string
  results: string
  organiser: string
}): LetterText => ({
  subject: `Kết quả ${about.contest}`,
  text: `Kính gửi ${about.name},

Cảm ơn bạn đã gửi “${about.title}” đến ${about.contest}. Lần này bài chưa được giải; ban giám khảo đã đọc và chấm kín từng bài.

Kết quả: ${about.results}
Mong được đọc bạn ở cuộc thi sau.${signed(about.organiser)}`,
})

/** To whoever was not judged: why. */
export const screenedOutLetter = (about: {
  name: string
  contest: string
  title: string
  reason: string
  results: string
  organiser: string
}): LetterText => ({
  subject: `Về bài dự thi ${about.contest}`,
  text: `Kính gửi ${about.name},

Cảm ơn bạn đã gửi “${about.title}” đến ${about.contest}. Bài không vào vòng chấm vì không đủ điều kiện dự thi.

Lý do: ${about.reason}

Kết quả: ${about.results}
Nếu cần hỏi thêm, bạn trả lời thư này hoặc liên hệ ban tổ chức.${signed(about.organiser)}`,
})
