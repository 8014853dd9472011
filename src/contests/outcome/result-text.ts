import { formatNumber } from '@/shared/text/number-format'
import type { Block } from '@/shared/view'
import type { PublicAward, Released } from '../course'
import { timeInWords } from '../deadline'
import { namesIn } from '../names-of'
import { roundsIn } from '../rounds'

const people = (author: string): string => {
  const names = namesIn(author)
  return names.length < 2 ? author : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
}

const receiver = ({ work, unit }: PublicAward): string => {
  if (!work) return unit ?? ''
  if (!work.author) return `tác phẩm “${work.title}”, tác giả không nêu tên`
  return `${[people(work.author), work.unit].filter(Boolean).join(', ')}, với tác phẩm “${work.title}”`
}

const ended = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`)

const line = (award: PublicAward): string =>
  [`${award.prize}: ${receiver(award)}`, award.citation && `Lời ghi nhận: ${award.citation}`]
    .filter(Boolean)
    .map(ended)
    .join(' ')

const finalists = ({ draws }: Released['export']): string => {
  const { advanced } = roundsIn(draws)
  return advanced ? `, ${formatNumber(advanced.size)} bài vào chung khảo` : ''
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text: [{ text }] })

/** A released result as it is read and heard: nothing that the release does not hold, and nobody by name who is not named there. */
export const resultText = (
  { awards, entries, judges, export: whole }: Released,
  { releasedAt, organisers }: { releasedAt: Date; organisers: readonly string[] },
): Block[] => [
  { type: 'heading', level: 2, text: [{ text: 'Kết quả cuộc thi' }] },
  ...(organisers.length > 0 ? [paragraph(`Cuộc thi do ${organisers.join(', ')} tổ chức.`)] : []),
  paragraph(
    `Kết quả được công bố lúc ${timeInWords(releasedAt)}, chọn từ ${formatNumber(entries)} bài vào vòng chấm${finalists(whole)}.`,
  ),
  { type: 'list', ordered: false, items: awards.map((award) => ({ text: [{ text: line(award) }] })) },
  ...(judges.length > 0 ? [paragraph(`Ban giám khảo: ${judges.join('; ')}.`)] : []),
]
