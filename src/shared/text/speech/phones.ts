import { digitByDigit } from '../number-words.ts'

const full =
  /(?<![\d.,/+])\(?(?:\+84\)?[\s.-]?|(?<=\()84\)\s?|0)\d{2,4}\)?(?:[\s.-]\d)?(?:[\s.-]?\d{3,4}){2}(?![\d/]|[.,]\d)/gu
const service = /(?<![\d.,/])1[89]00(?:[\s.]?\d{4,6}|(?:[\s.]\d{2,3}){2})(?![\d/]|[.,]\d)/gu
const emergency = /(?<=(?<!\p{L})(?:gọi|tổng đài|đường dây nóng)\s[^.;:\n]{0,20})(?<![\d.,/])11[1-5](?![\d/]|[.,]\d)/giu
/** A road, not a telephone: none has a number of three digits that begins so. */
const provincialRoad = /(?<!\p{L})ĐT[.\s]?(?=[2-9]\d{2}[A-Z]?(?![\d.]|\s\d))/gu
const announced =
  /(?<=(?:điện thoại|đường dây nóng|tổng đài|hotline|gọi số|số máy|ĐT|SĐT|tài khoản|STK|mã số)(?:\s+số)?:?\s+)\d{3,}(?:[ .]\d{3,})*(?![\d/]|[.,]\d)/giu

/** "0912345678/0987654321" */
const between = /(?<=(?<!\d)0[\d. ]{7,13}\d)\s?[/–-]\s?(?=0[\d. ]{7,13}\d)/gu

/** Telephone numbers digit by digit, in the groups they are written in, else in the usual 4-3-3. */
export function readPhoneNumbers(text: string): string {
  return text
    .replace(provincialRoad, 'đường tỉnh ')
    .replace(between, ', ')
    .replace(service, inWords)
    .replace(full, inWords)
    .replace(emergency, inWords)
    .replace(announced, inWords)
}

function inWords(phone: string): string {
  const national = phone.replace(/^\(?\+?84\)?[\s.-]?/, '0')
  const groups = national.match(/\d+/g) ?? []
  const [only = ''] = groups
  const readable = groups.length === 1 && only.length > 6 ? (only.match(/^\d{4}|\d{1,4}$|\d{3}/g) ?? []) : groups
  return readable.map(digitByDigit).join(', ')
}
