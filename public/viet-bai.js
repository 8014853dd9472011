// For whoever writes an entry: pleasant, not needed. The form works without it, and everything is sent to the form's own address.
const define = (name, connected) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        connected(this)
      }
    },
  )

// What comes from Word, Zalo or a web page, in the few marks that the portal reads; all else is dropped.
const left = new Set(['STYLE', 'SCRIPT', 'TITLE', 'DEL', 'HEAD'])
const block = /^(?:P|DIV|H[1-6]|LI|UL|OL|BLOCKQUOTE|TABLE|TR|DT|DD|PRE|SECTION|ARTICLE|HR)$/
const letter = /[\p{L}\p{N}]/u

const emphasisOf = (element, { bold, italic }) => {
  const style = element.getAttribute('style') ?? ''
  const says = (yes, no, tags, before) =>
    no.test(style) ? false : yes.test(style) || tags.test(element.tagName) || before
  return {
    bold: says(
      /(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/i,
      /(?<![\w-])font-weight:\s*(?:normal|[1-4]00)/i,
      /^(?:B|STRONG)$/,
      bold,
    ),
    italic: says(/(?<![\w-])font-style:\s*italic/i, /(?<![\w-])font-style:\s*normal/i, /^(?:I|EM)$/, italic),
  }
}

// Marks stand close to the words and never within one, where they would be read as asterisks. As the server reads them, leaning is 1
// and bold 2: so many asterisks turn it on, and off again.
const marked = (runs) => {
  const parts = runs.flatMap(({ text, bold, italic }, i) => {
    const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)
    const cuts =
      (!before && letter.test(runs[i - 1]?.text.at(-1) ?? '')) || (!after && letter.test(runs[i + 1]?.text[0] ?? ''))
    const style = cuts ? 0 : (italic ? 1 : 0) | (bold ? 2 : 0)
    return [
      { text: before, style: 0 },
      { text: words, style },
      { text: after, style: 0 },
    ].filter((part) => part.text)
  })
  return [...parts, { text: '', style: 0 }]
    .map(({ text, style }, i) => '*'.repeat(style ^ (parts[i - 1]?.style ?? 0)) + text)
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ +/g, ' ')
    .trim()
}

const workOfPaste = (html) => {
  const parts = []
  let runs = []
  const add = (text, bold, italic) => {
    const last = runs.at(-1)
    if (last && last.bold === bold && last.italic === italic) last.text += text
    else runs.push({ text, bold, italic })
  }
  const end = (mark) => {
    const text = marked(runs)
    if (text) parts.push({ mark, text: mark ? text.replace(/\s+/g, ' ') : text })
    runs = []
  }
  const walk = (node, style, mark) => {
    if (node.nodeType === Node.TEXT_NODE) return add(node.data.replace(/\s+/g, ' '), style.bold, style.italic)
    if (node.nodeType !== Node.ELEMENT_NODE || left.has(node.tagName)) return
    if (node.tagName === 'BR') return add('\n', false, false)
    const isBlock = block.test(node.tagName)
    if (isBlock) end(mark)
    let own = isBlock ? '' : mark
    if (/^H[1-6]$/.test(node.tagName)) own = node.tagName < 'H3' ? '# ' : '## '
    else if (node.tagName === 'LI') {
      const { parentElement: list } = node
      own = list?.tagName === 'OL' ? `${[...list.children].indexOf(node) + 1}. ` : '* '
    } else if (mark && node.parentElement?.tagName === 'LI') own = mark
    // Word's lists are paragraphs that draw their own sign.
    const sign = /mso-list:\s*l\d/i.test(node.getAttribute('style') ?? '')
      ? [...node.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''))
      : null
    if (sign) {
      const drawn = sign.textContent.trim()
      own = letter.test(drawn) && drawn.length > 1 ? `${drawn} ` : '* '
      sign.remove()
    }
    const inner = own.startsWith('#') ? {} : emphasisOf(node, style)
    for (const child of node.childNodes) walk(child, inner, own)
    if (isBlock) end(own)
    else if (/^T[DH]$/.test(node.tagName)) add(' ', false, false)
  }
  walk(new DOMParser().parseFromString(html, 'text/html').body, {}, '')
  end('')
  return parts
    .map(({ mark, text }, i) => {
      const between = mark === '* ' && parts[i - 1]?.mark === '* ' ? '\n' : '\n\n'
      return `${i ? between : ''}${mark}${text}`
    })
    .join('')
}

// As the server counts: marks before a line are no words.
const lineMarks = /^[^\S\n]*(?:#{1,6}(?=[^\S\n]+\S)|[*•](?=[^\S\n].*[^\s*•]))[^\S\n]+/gmu

const { format: number } = new Intl.NumberFormat('vi-VN')

define('work-text', (element) => {
  const field = element.querySelector('textarea')
  const told = element.querySelector('output')
  const most = Number(element.dataset.most)
  const count = () => {
    const words = (field.value.normalize('NFC').replace(lineMarks, '').match(/\S+/gu) ?? []).length
    const rest = words > most ? `, thừa ${number(words - most)} từ` : `, còn ${number(most - words)} từ`
    told.textContent = `${number(words)} từ${most ? rest : ''}`
  }
  field.addEventListener('input', count)
  field.addEventListener('paste', (event) => {
    const text = workOfPaste(event.clipboardData?.getData('text/html') ?? '')
    if (!text) return
    event.preventDefault()
    // The browser's own insertion can be undone by its own key.
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  count()
})

// The draft is sent as its button would send it, at most once in two minutes: many write behind one address.
const firstAfter = 20_000
const nextAfter = 120_000
const same = (one, other) => {
  const plain = (text) =>
    (text ?? '')
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
  return plain(one) === plain(other)
}

define('keep-draft', (element) => {
  const form = element.closest('form')
  const told = element.querySelector('[role=status]')
  const { lan: revision, title, text } = form.elements
  const sending = () => new URLSearchParams(new FormData(form))
  const written = () => {
    const sent = sending()
    sent.delete('lan')
    return String(sent)
  }
  let kept = written()
  let last = -nextAfter
  let timer
  let running
  // Somebody else has changed it, or the time is over: from here on only its author decides.
  let isOver = false
  let isLeaving = false

  const stop = (why) => {
    isOver = true
    told.textContent = why
  }
  const elsewhere =
    'Bài đã được sửa ở nơi khác, nên trang này không tự lưu nữa. Bấm “Lưu nháp” để xem cả hai bản và chọn.'

  const take = async (response, now) => {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const there = page.querySelector('[name=lan]')?.form?.elements
    const isMine =
      there &&
      Number(there.lan.value) <= Number(revision.value) + 1 &&
      same(there.title.value, now.get('title')) &&
      same(there.text.value, now.get('text'))
    if (!isMine) return stop(elsewhere)
    revision.value = there.lan.value
    const when = page.querySelector('.last-kept')?.textContent ?? ''
    const shown = document.querySelector('.last-kept')
    if (shown) shown.textContent = when
    told.textContent = `Đã tự lưu bản nháp. ${when} `
    if (location.href === response.url) return
    // A new entry has its own address from now on, as after its button.
    history.replaceState(null, '', response.url)
    const link = document.createElement('a')
    link.href = response.url
    link.textContent = 'Liên kết riêng để mở lại bài'
    told.append(link)
  }

  const send = async () => {
    const now = sending()
    const before = written()
    now.set('viec', 'luu')
    try {
      const response = await fetch(form.action, { method: 'POST', body: now, signal: AbortSignal.timeout(30_000) })
      if (response.status === 409) return stop(elsewhere)
      if (response.status === 403) return stop('Cổng không nhận nữa. Bấm “Lưu nháp” để xem vì sao.')
      if (response.status === 422) told.textContent = 'Chưa tự lưu được vì có chỗ cần sửa. Bấm “Lưu nháp” để xem.'
      else if (!response.ok) told.textContent = 'Cổng đang bận nên chưa tự lưu được; lát nữa sẽ thử lại.'
      else await take(response, now)
      if (response.ok || response.status === 422) kept = before
    } catch {
      told.textContent =
        'Mất mạng nên bản nháp chưa tự lưu được. Những gì đã viết vẫn còn trên trang này; có mạng lại thì cổng tự lưu.'
    }
  }

  const save = async () => {
    clearTimeout(timer)
    timer = undefined
    if (running || isOver || isLeaving || written() === kept || !(title.value.trim() || text.value.trim())) return
    last = Date.now()
    running = send()
    await running
    running = undefined
    if (written() !== kept) plan()
  }
  const plan = () => {
    if (!timer && !isOver) timer = setTimeout(save, Math.max(firstAfter, last + nextAfter - Date.now()))
  }

  form.addEventListener('input', plan)
  addEventListener('online', save)
  addEventListener('pageshow', () => {
    isLeaving = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) save()
  })
  form.addEventListener('submit', async (event) => {
    isLeaving = true
    if (!running) return
    // What is on its way first: otherwise the portal would take this for a change from elsewhere.
    event.preventDefault()
    const { submitter } = event
    await running
    form.requestSubmit(submitter)
  })
})
