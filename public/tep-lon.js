// A large file of an entry goes up in pieces and resumes. Small ones, and all without this script, go with the form itself.
const megabyte = 1024 * 1024
const wholeUpTo = 4 * megabyte
const pieceSize = 2 * megabyte
const waits = [1, 2, 5, 10, 20, 40, 60]

// For this window alone, because the address is a secret; and storage throws where the browser forbids it.
const remembered = {
  get(key) {
    try {
      return sessionStorage.getItem(key)
    } catch {
      return null
    }
  },
  set(key, value) {
    try {
      if (value) sessionStorage.setItem(key, value)
      else sessionStorage.removeItem(key)
    } catch {}
  },
}

// What trying again would not mend.
class Refused extends Error {}
const final = new Set([403, 413, 422, 507])

const ask = async (method, url, signal, headers = {}, body = undefined) => {
  const answer = await fetch(url, { method, signal, body, headers: { 'Tus-Resumable': '1.0.0', ...headers } })
  if (answer.ok) return answer
  if (final.has(answer.status)) {
    const isPlain = answer.headers.get('Content-Type')?.startsWith('text/plain')
    throw new Refused(isPlain ? await answer.text() : 'Cổng không nhận tệp này.')
  }
  throw Object.assign(new Error(), { status: answer.status, after: Number(answer.headers.get('Retry-After')) })
}

// Until so many seconds have passed, the line is back, or the sender gives up.
const pause = (seconds, signal) =>
  new Promise((done) => {
    setTimeout(done, seconds * 1000)
    window.addEventListener('online', done, { once: true })
    signal.addEventListener('abort', done, { once: true })
  })

const inBase64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text.slice(0, 300))))

const create = async (address, file, signal) => {
  const headers = { 'Upload-Length': file.size, 'Upload-Metadata': `filename ${inBase64(file.name)}` }
  return (await ask('POST', address, signal, headers)).headers.get('Location')
}

const sendPiece = async (url, file, offset, signal) => {
  const headers = { 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' }
  // Where all has come already, an empty piece asks to take it over.
  const answer = await ask('PATCH', url, signal, headers, file.slice(offset, offset + pieceSize))
  return Number(answer.headers.get('Upload-Offset'))
}

// Resolves when the portal has the file; rejects where it refuses it or the sender gives up.
const send = async (address, file, signal, { reached, broken }) => {
  const key = [address, file.name, file.size, file.lastModified].join(' ')
  let url = remembered.get(key)
  let offset = null
  let failures = 0
  let isLast = false
  for (;;) {
    try {
      if (!url) {
        url = await create(address, file, signal)
        remembered.set(key, url)
        offset = 0
      }
      offset ??= Number((await ask('HEAD', url, signal)).headers.get('Upload-Offset'))
      reached(offset)
      isLast = offset + pieceSize >= file.size
      offset = await sendPiece(url, file, offset, signal)
      failures = 0
      if (offset < file.size) continue
      return remembered.set(key, null)
    } catch (error) {
      if (signal.aborted || error instanceof Refused) {
        remembered.set(key, null)
        if (signal.aborted && url) ask('DELETE', url).catch(() => {})
        throw error
      }
      if (url && (error.status === 404 || error.status === 410)) {
        remembered.set(key, null)
        // It was taken over, and only the answer got lost.
        if (error.status === 410 && isLast) return
        url = null
      }
      offset = null
      const seconds = Math.max(error.after || 0, waits[Math.min(failures, waits.length - 1)])
      failures += 1
      broken(seconds)
      await pause(seconds, signal)
    }
  }
}

const inMegabytes = (bytes) => (bytes / megabyte).toLocaleString('vi', { maximumFractionDigits: 1 })

// The list as it is now, without losing what was typed: a file is a revision of its own, and only ours is stepped over.
const showFiles = async (page) => {
  const now = new DOMParser().parseFromString(await (await fetch(page)).text(), 'text/html')
  document.querySelector('.sent-files').replaceWith(now.querySelector('.sent-files'))
  const revision = document.querySelector('input[name=lan]')
  const newest = now.querySelector('input[name=lan]')
  if (revision && Number(newest?.value) === Number(revision.value) + 1) revision.value = newest.value
}

customElements.define(
  'large-file',
  class extends HTMLElement {
    connectedCallback() {
      const form = this.querySelector('form')
      const [field, button] = [form.querySelector('input[type=file]'), form.querySelector('button')]
      const sending = this.querySelector('.sending')
      const [bar, cancel] = [sending.querySelector('progress'), sending.querySelector('button')]
      const status = this.querySelector('[role=status]')
      const say = (text) => {
        if (status.textContent !== text) status.textContent = text
      }
      const isSending = (on) => {
        for (const control of [field, button]) control.disabled = on
        sending.hidden = !on
        if (on) cancel.focus()
        else field.focus()
        window[on ? 'addEventListener' : 'removeEventListener']('beforeunload', warn)
      }
      const warn = (event) => event.preventDefault()

      const start = async (file) => {
        const { address, page } = this.dataset
        const name = `“${file.name}”`
        const leaving = new AbortController()
        cancel.onclick = () => leaving.abort()
        isSending(true)
        const reached = (bytes) => {
          bar.value = bytes / file.size
          // Read aloud at every tenth, not at every piece.
          const tenth = Math.floor((10 * bytes) / file.size) / 10
          say(`Đang gửi ${name}: được ${inMegabytes(tenth * file.size)} trong ${inMegabytes(file.size)} MB.`)
        }
        const broken = (seconds) =>
          say(`Đường truyền bị ngắt; phần đã gửi vẫn còn. Cổng tự gửi tiếp sau ${seconds} giây.`)
        try {
          await send(address, file, leaving.signal, { reached, broken })
          form.reset()
          say(`Đã nhận ${name}.`)
          await showFiles(page).catch(() => say(`Đã nhận ${name}. Mời bạn tải lại trang để thấy tệp.`))
        } catch (error) {
          say(leaving.signal.aborted ? `Đã thôi gửi ${name}.` : error.message)
        }
        isSending(false)
      }

      form.addEventListener('submit', (event) => {
        const [file] = field.files
        if (!file || file.size <= wholeUpTo) return
        event.preventDefault()
        start(file)
      })
    }
  },
)
