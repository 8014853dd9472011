/** How urgently a bulletin is to be heard. */
export const priorities = { normal: 'Thông thường', priority: 'Ưu tiên', urgent: 'Khẩn cấp' } as const

export type Priority = keyof typeof priorities

/** Who speaks: the portal's name and its owner, as the settings have them. */
export type Speaker = { name: string; owner: string }

const greeting = 'Kính thưa bà con và các bạn!'

/** What is said before the first story where nobody has written another opening. */
export const openingLines = ({ name, owner }: Speaker, priority: Priority = 'normal'): string[] => {
  const column = `chuyên mục ${name}${owner ? ` của ${owner}` : ''}`
  switch (priority) {
    case 'urgent':
      return ['Thông báo khẩn! Thông báo khẩn! Mời bà con chú ý lắng nghe.', `Sau đây là ${column}.`]
    case 'priority':
      return [greeting, `Sau đây là ${column}. Mời bà con chú ý lắng nghe.`]
    case 'normal':
      return [greeting, `Sau đây là ${column}.`]
  }
}

/** What is said after the last story where nobody has written another closing. */
export const closingLines = ({ name }: Speaker): string[] => [
  `Chuyên mục ${name} đến đây là hết. Cảm ơn bà con và các bạn đã lắng nghe. Xin kính chào!`,
]

/** Between one reading and the next. */
export const repeatLine = 'Sau đây, mời bà con nghe lại.'
