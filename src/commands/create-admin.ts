import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { StartError } from '../shared/start-error.ts'
import { startNode } from './child.ts'
import { command, type Life } from './command.ts'
import { openDatabase, prepareGround } from './portal.ts'

/** Asks in the terminal, or takes lines from what is piped in; a password is not shown while it is typed. */
const asker = ({ ending, atEnd }: Life) => {
  let isHidden = false
  const shown = new Writable({
    write: (chunk, _, done) => {
      if (!isHidden) process.stderr.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output: shown, terminal: process.stdin.isTTY === true })
  lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  atEnd(async () => lines.close())
  const answers = lines[Symbol.asyncIterator]()
  return async (question: string, options: { hidden: boolean }): Promise<string> => {
    process.stderr.write(question)
    isHidden = options.hidden
    const { value } = await Promise.race([answers.next(), ending])
    isHidden = false
    if (options.hidden) process.stderr.write('\n')
    return String(value ?? '').trim()
  }
}

const given = () => {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } })
  const { ADMIN_EMAIL, ADMIN_NAME, ADMIN_PASSWORD } = process.env
  return { email: values.email ?? ADMIN_EMAIL, name: values.name ?? ADMIN_NAME, password: ADMIN_PASSWORD }
}

/** npm run admin:create [-- --email … --name …]; the rest from ADMIN_EMAIL, ADMIN_NAME, ADMIN_PASSWORD or the terminal. */
await command(async (life) => {
  const ground = await prepareGround(life, { listens: false })
  const { email, name, password } = given()
  const ask = email && name && password ? null : asker(life)
  const answered = {
    ADMIN_EMAIL: email || (await ask?.('Thư điện tử: ', { hidden: false })) || '',
    ADMIN_NAME: name || (await ask?.('Họ và tên: ', { hidden: false })) || '',
    ADMIN_PASSWORD: password || (await ask?.('Mật khẩu (ít nhất 12 ký tự): ', { hidden: true })) || '',
  }
  const missing = Object.entries(answered).find(([, value]) => !value)?.[0]
  if (missing) throw new StartError(`${missing} is missing: give it in the environment or when asked.`)
  const { url } = await openDatabase(ground, life)
  const child = startNode(['node_modules/payload/bin.js', 'run', 'src/commands/first-admin.ts'], {
    env: { ...ground.env, ...answered, DATABASE_URL: url },
  })
  life.atEnd(child.stop)
  if ((await Promise.race([child.ended, life.ending])) !== 'exit code 0')
    throw new StartError('No administrator was made.')
})
