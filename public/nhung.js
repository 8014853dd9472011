// <guong-sang don-vi="xa-phung-nguyen" so="5"><a href="…">…</a></guong-sang> or <script src="…/nhung.js" data-don-vi="…">.
// The link in it stays for as long as the frame has not spoken. No cookies, no storage, no other host.
;(() => {
  const version = 1
  const name = 'guong-sang'
  const script = document.currentScript ?? document.querySelector('script[src*="/nhung.js"]')
  const { origin } = new URL(script.src)
  const choices = ['loai', 'so', 'giao-dien', 'kieu', 'cap']
  const tallest = 20000

  class Embed extends HTMLElement {
    connectedCallback() {
      if (this.frame) return
      const [place, at] = this.hasAttribute('bai') ? ['bai/', 'bai'] : ['', 'don-vi']
      const path = (this.getAttribute(at) ?? '').replace(/^\/+/, '')
      if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(path)) return
      const address = new URL(`/nhung/${place}${path}`, origin)
      for (const choice of choices)
        if (this.hasAttribute(choice)) address.searchParams.set(choice, this.getAttribute(choice))
      address.searchParams.set('khung', 1)
      address.searchParams.set('phien-ban', version)
      const link = this.querySelector('a')
      const frame = document.createElement('iframe')
      frame.title = this.getAttribute('ten') ?? link?.textContent ?? 'Gương sáng'
      frame.referrerPolicy = 'strict-origin'
      frame.style.cssText = 'display:block;width:100%;height:0;border:0'
      frame.src = address
      this.frame = frame
      this.style.display = 'block'
      this.append(frame)
    }

    fit(height) {
      if (!(height > 0 && height < tallest)) return
      for (const child of this.children) if (child !== this.frame) child.style.display = 'none'
      this.frame.style.height = `${Math.ceil(height)}px`
    }
  }

  if (!customElements.get(name)) {
    customElements.define(name, Embed)
    addEventListener('message', ({ origin: from, source, data }) => {
      if (from !== origin) return
      for (const embed of document.querySelectorAll(name))
        if (source && embed.frame?.contentWindow === source) embed.fit(Number(data?.guongSang))
    })
  }

  const { donVi, bai } = script.dataset
  if (donVi || bai) {
    const embed = document.createElement(name)
    for (const { name: given, value } of script.attributes)
      if (given.startsWith('data-')) embed.setAttribute(given.slice(5), value)
    const link = document.createElement('a')
    link.href = `${origin}/${bai ?? `don-vi/${donVi}`}`
    link.textContent = script.dataset.ten ?? 'Gương sáng'
    embed.append(link)
    script.after(embed)
  }
})()
