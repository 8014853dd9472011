/** "Xã Phùng Nguyên": a name as a title, a phrase as a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
