import { expect, test } from 'vitest'
import { needsFrameworkScript, withoutFrameworkScript } from './script-free.ts'

/** As Next 16.4.6 writes a page, its flight data shortened. */
const page = `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/css/ee2e.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack-5739.js"/><link rel="preload" as="font" href="/fonts/a.woff2" crossorigin=""/><script src="/_next/static/chunks/main-app-1c2a.js" async=""></script><script src="/_next/static/chunks/polyfills-4237.js" noModule=""></script><title>Hà Thị Mận</title></head><body><div hidden=""><!--$--><!--/$--></div><h1>Hà Thị Mận</h1><p title="a &lt;script&gt; in text">&lt;script&gt;</p><script type="application/ld+json">{"name":"Mận","text":"\\u003cscript>"}</script><script src="/site.js" defer=""></script><script src="/_next/static/chunks/webpack-5739.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"7:[\\"$\\",\\"h1\\",null,{\\"children\\":\\"Hà Thị Mận \\u003cp>\\"}]"])</script></body></html>`

test('the framework’s script goes, everything else stays as it was', () => {
  expect(withoutFrameworkScript(page)).toBe(
    `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/css/ee2e.css" data-precedence="next"/><link rel="preload" as="font" href="/fonts/a.woff2" crossorigin=""/><title>Hà Thị Mận</title></head><body><div hidden=""><!--$--><!--/$--></div><h1>Hà Thị Mận</h1><p title="a &lt;script&gt; in text">&lt;script&gt;</p><script type="application/ld+json">{"name":"Mận","text":"\\u003cscript>"}</script><script src="/site.js" defer=""></script></body></html>`,
  )
})

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT SRC="/_next/a.js"></SCRIPT>',
  '<script\nsrc="/_next/a.js"\n></script >',
  '<script data-a=">" src="/_next/a.js"></script>',
  '<script src="//evil.example/a.js"></script>',
  '<script src="https://evil.example/a.js"></script>',
  '<script data-src="/site.js">alert(1)</script>',
  '<script type="module" src="/_next/static/a.js"></script>',
  '<link rel="modulepreload" href="/_next/static/a.js"/>',
  '<link as=script rel=preload href="/a.js">',
  '<link rel="prefetch" as="script" href="/a.js"/>',
])('%s goes', (html) => expect(withoutFrameworkScript(`a${html}b`)).toBe('ab'))

test.each([
  '<script type="application/ld+json">{}</script>',
  '<script src="/site.js" defer=""></script>',
  '<script async src=/nhung.js></script>',
  '<link rel="preload" as="image" href="/a.avif"/>',
  '<link rel="canonical" href="/x"/>',
  '<scripture>',
])('%s stays', (html) => expect(withoutFrameworkScript(html)).toBe(html))

test('a part that waits for script is noticed', () => {
  expect(needsFrameworkScript(page)).toBe(false)
  expect(needsFrameworkScript('<!--$?--><template id="B:0"></template><p>Đang tải</p><!--/$-->')).toBe(true)
})
