// Pleasant, not needed: every element here upgrades HTML that works without it. No dependencies, no network.
const define = (name, connected) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        connected(this)
      }
    },
  )

// Storage throws where the browser forbids it.
const remembered = {
  get(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, value)
    } catch {}
  },
}

const root = document.documentElement
const smallest = -1
const largest = 3
let size = Math.min(largest, Math.max(smallest, Math.trunc(Number(remembered.get('co-chu'))) || 0))

const applySize = () => {
  if (size) root.dataset.textSize = size
  else delete root.dataset.textSize
}
applySize()

define('text-size', (element) => {
  const buttons = [...element.querySelectorAll('[data-step]')]
  const show = () => {
    for (const button of buttons) {
      const step = Number(button.dataset.step)
      if (step === 0) button.setAttribute('aria-pressed', String(size === 0))
      else button.setAttribute('aria-disabled', String(size === (step < 0 ? smallest : largest)))
    }
  }
  for (const button of buttons)
    button.addEventListener('click', () => {
      const step = Number(button.dataset.step)
      size = step === 0 ? 0 : Math.min(largest, Math.max(smallest, size + step))
      remembered.set('co-chu', size)
      applySize()
      show()
    })
  show()
  element.hidden = false
})

const facesSheet = '/fonts/faces.css'
const showFaces = () => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = facesSheet
  document.head.append(link)
}

// On a first visit the faces wait until the page stands, and show all at once: each lays the page out anew.
const fetchFaces = async () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(await (await fetch(facesSheet)).text())
  const faces = [...sheet.cssRules]
    .filter(({ style }) => !style.fontStyle || document.querySelector('em'))
    .map(({ style }) => {
      const { fontFamily, fontWeight: weight, fontStyle } = style
      return new FontFace(fontFamily.replaceAll('"', ''), style.getPropertyValue('src'), {
        weight,
        style: fontStyle || 'normal',
      })
    })
  await Promise.all(faces.map((face) => face.load()))
  for (const face of faces) document.fonts.add(face)
}

// The same parts as in src/ui/styles/below.css.
const waiting =
  '.card-list > li, .hits > li, .kind-column, .home-pair > *, .edition-band, .item-main ~ .item-side, .part, .related-list, .site-footer'
const layOut = async () => {
  let count = 0
  for (const part of document.querySelectorAll(waiting)) {
    part.classList.add('laid-out')
    if (++count % 3 === 0) await new Promise(requestAnimationFrame)
  }
}

// Chromium fetches what a reader is about to open.
const prefetchWhatIsPointedAt = () => {
  const rules = document.createElement('script')
  rules.type = 'speculationrules'
  const not = [
    {
      href_matches: [
        '/admin',
        '/admin/*',
        '/api/*',
        '/tep/*',
        '/xem-truoc/*',
        '/bai-du-thi/*',
        '/chung-nhan/*',
        '/cuoc-thi/tra-cuu*',
      ],
    },
    { selector_matches: '[download], [rel~=nofollow]' },
  ]
  const where = { and: [{ href_matches: '/*' }, ...not.map((which) => ({ not: which }))] }
  rules.textContent = JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] })
  document.head.append(rules)
}

const knowsFaces = remembered.get('phong-chu')
if (knowsFaces) showFaces()
const whenItStands = async () => {
  remembered.set('phong-chu', 1)
  prefetchWhatIsPointedAt()
  if (!knowsFaces) await fetchFaces().catch(() => {})
  await layOut()
}
const painted = new Promise((done) => new PerformanceObserver(done).observe({ type: 'paint', buffered: true }))
const loaded = new Promise((done) => {
  if (document.readyState === 'complete') done()
  else addEventListener('load', done)
})
// What was painted is on the screen one frame later.
Promise.all([painted, loaded]).then(() => requestAnimationFrame(() => setTimeout(whenItStands)))

define('share-tools', (element) => {
  const { url, title } = element.dataset
  const answer = element.querySelector('[role=status]')
  const say = (text) => {
    answer.textContent = text
  }
  const actions = {
    share: navigator.share && (() => navigator.share({ url, title })),
    copy:
      navigator.clipboard &&
      (() =>
        navigator.clipboard.writeText(url).then(
          () => say('Đã chép liên kết.'),
          () => say(`Liên kết của trang này: ${url}`),
        )),
    print: () => window.print(),
  }
  for (const button of element.querySelectorAll('[data-action]')) {
    const act = actions[button.dataset.action]
    if (!act) continue
    // Closing the sheet without sharing rejects: nothing to tell.
    button.addEventListener('click', () => Promise.resolve(act()).catch(() => {}))
    button.closest('[hidden]').hidden = false
  }
})

define('play-on-click', (element) => {
  element.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !event.target.closest('a')) return
    event.preventDefault()
    const frame = document.createElement('iframe')
    frame.src = element.dataset.embed
    frame.title = element.dataset.title
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    element.replaceChildren(frame)
    frame.focus()
  })
})

define('copy-code', (element) => {
  const field = element.querySelector('textarea')
  const answer = element.querySelector('[role=status]')
  if (!navigator.clipboard) return
  const button = element.querySelector('button')
  button.addEventListener('click', () =>
    navigator.clipboard.writeText(field.value).then(
      () => {
        answer.textContent = 'Đã chép.'
      },
      () => field.select(),
    ),
  )
  button.closest('[hidden]').hidden = false
})

// What the form asks for is shown while it is being filled in; the width that was looked at stays.
define('live-result', (element) => {
  const form = element.querySelector('form')
  let latest = 0
  form.addEventListener('change', async () => {
    const mine = ++latest
    const address = `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`
    const answer = await fetch(address).catch(() => null)
    if (!answer?.ok) return
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (mine !== latest) return
    const width = element.querySelector('[name=be-rong]:checked')?.id
    for (const part of ['[data-result]', '[data-found]'])
      element.querySelector(part).replaceWith(document.adoptNode(fresh.querySelector(part)))
    const looked = width && document.getElementById(width)
    if (looked) looked.checked = true
    history.replaceState(null, '', answer.url)
  })
})
