import { digitByDigit } from '../number-words.ts'

const mail = /(?<![\p{L}\p{N}.@_+-])[\p{L}\p{N}][\p{L}\p{N}._+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const site = /(?<![\p{L}\p{N}.@])(?:https?:\/\/|www\.)[^\s<>“”"()]*[\p{L}\p{N}]/giu
const bareSite =
  /(?<![\p{L}\p{N}.@/-])(?:[a-z0-9-]+\.)+(?:vn|com|net|org|me)(?:\/[^\s<>“”"()]*[\p{L}\p{N}])?(?![\p{L}\p{N}])/gu

const marks: Record<string, string> = {
  '@': 'a còng',
  '.': 'chấm',
  '/': 'gạch chéo',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '?': 'chấm hỏi',
  '=': 'bằng',
  '&': 'và',
  '#': 'thăng',
  ':': 'hai chấm',
  '+': 'cộng',
  '%': 'phần trăm',
}

/** Addresses of mail and pages: what is between the marks as it is written, the marks by their names. */
export function readNetAddresses(text: string): string {
  return text.replace(mail, inWords).replace(site, inWords).replace(bareSite, inWords)
}

function inWords(address: string): string {
  return address
    .replace(/^(?:https?:\/\/)?(?:www\.)?/iu, '')
    .replace(/\d{5,}/gu, (digits) => ` ${digitByDigit(digits)} `)
    .replace(/[^\p{L}\p{N}]/gu, (mark) => ` ${marks[mark] ?? ''} `)
    .replace(/\s+/gu, ' ')
    .trim()
}
