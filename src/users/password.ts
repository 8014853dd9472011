/** Passwords that every attacker tries first; long enough to pass the rule of length, folded to lower case. */
const common = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456789123',
  '111111111111',
  '000000000000',
  '121212121212',
  '112233445566',
  '987654321012',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwerty123456',
  'qwertyuiopas',
  'asdfghjkl123',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'adminadmin12',
  'adminadminadmin',
  'administrator',
  'admin1234567',
  'admin123456789',
  'iloveyou1234',
  'matkhau12345',
  'matkhau123456',
  'matkhaumatkhau',
  'vietnam12345',
  'vietnam123456',
  'vietnamvietnam',
  'hochiminh1948',
  'anhyeuem1234',
  'emyeuanh1234',
  'abcdefghijkl',
  'abc123456789',
  'abcd12345678',
  'aaaaaaaaaaaa',
  'letmein12345',
  'welcome12345',
  'changeme1234',
  'guongsang123',
  'guong-sang-123',
])

const shortest = 12

/** Why the password is refused, in Vietnamese, or null when it is good. */
export const passwordProblem = (password: string, email = ''): string | null => {
  const folded = password.toLowerCase()
  if ([...password].length < shortest) return `Mật khẩu cần ít nhất ${shortest} ký tự.`
  if (common.has(folded)) return 'Mật khẩu này quá phổ biến, người khác dễ đoán ra. Hãy chọn mật khẩu khác.'
  if (new Set(folded).size < 4) return 'Mật khẩu lặp lại quá ít ký tự. Hãy dùng một câu dài dễ nhớ với mình.'
  const mailbox = email.toLowerCase().split('@')[0] ?? ''
  if (mailbox.length >= 4 && folded.startsWith(mailbox) && folded.length - mailbox.length < 6)
    return 'Mật khẩu không nên bắt đầu bằng địa chỉ thư của mình.'
  return null
}
