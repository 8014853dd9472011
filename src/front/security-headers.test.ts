import { expect, test } from 'vitest'
import { type FlatHeaders, securityHeaders } from './security-headers.ts'

const headerIn = (headers: FlatHeaders, name: string) => headers[headers.indexOf(name) + 1]

test('nothing inline runs on a reading page, and nobody frames it', () => {
  const { page } = securityHeaders('https://guong.example.vn')
  const policy = headerIn(page, 'Content-Security-Policy')
  expect(policy).toContain("default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe/u)
  expect(headerIn(page, 'X-Frame-Options')).toBe('DENY')
})

test('no page evaluates text as script', () => {
  for (const headers of Object.values(securityHeaders('http://localhost:3000')))
    expect(headerIn(headers, 'Content-Security-Policy')).not.toContain('unsafe-eval')
})

test('the preview is a reading page that the admin panel may frame', () => {
  const policy = headerIn(securityHeaders('http://localhost:3000').preview, 'Content-Security-Policy')
  expect(policy).toContain("script-src 'self' 'inline-speculation-rules';")
  expect(policy).toContain("frame-ancestors 'self'")
})

test('only an https site insists on https', () => {
  expect(securityHeaders('https://guong.example.vn').page).toContain('Strict-Transport-Security')
  expect(securityHeaders('http://localhost:3000').page).not.toContain('Strict-Transport-Security')
})
