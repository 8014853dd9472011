/** What somebody won, within a sentence: “Giải Nhất”, “giải “Bạn đọc yêu thích””. */
export const prizeWon = (prize: string): string => (/^giải(?!\p{L})/iu.test(prize) ? prize : `giải “${prize}”`)
