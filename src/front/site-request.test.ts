import { expect, test } from 'vitest'
import { pageRequest, passedHeaders, previewRequest } from './site-request.ts'

const site = 'https://guong.example.vn'
const origin = {
  host: 'guong.example.vn',
  'x-forwarded-host': 'guong.example.vn',
  'x-forwarded-proto': 'https',
}

test('a page is asked for with nothing of the reader’s', () => {
  const { method, url, headers } = pageRequest(site, '/tin-bai?trang=2')
  expect({ method, url, headers }).toEqual({
    method: 'GET',
    url: '/tin-bai?trang=2',
    headers: { ...origin, accept: '*/*' },
  })
})

test('a preview carries the session and nothing else', () => {
  const sent = { cookie: 'payload-token=1', 'sec-fetch-site': 'same-origin', rsc: '1' }
  const { headers } = previewRequest(site, '/xem-truoc/a', sent)
  expect(headers).toMatchObject({ cookie: 'payload-token=1', 'sec-fetch-site': 'same-origin' })
  expect(headers).not.toHaveProperty('rsc')
  expect(previewRequest(site, '/xem-truoc/a', {}).headers).not.toHaveProperty('cookie')
})

test('routing headers from outside end here', () => {
  const passed = passedHeaders(site, {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '1.2.3.4',
    'x-middleware-subrequest': 'a:a:a',
    'x-middleware-rewrite': 'https://evil.example',
    'x-invoke-path': '/admin',
    'x-nextjs-data': '1',
    'x-matched-path': '/',
    'x-original-url': '/admin',
    'x-http-method-override': 'DELETE',
    'x-payload-http-method-override': 'GET',
    connection: 'upgrade',
    upgrade: 'websocket',
    cookie: 'payload-token=1',
    authorization: 'Bearer 1',
    rsc: '1',
    'next-action': 'a',
    'content-type': 'application/json',
  })
  expect(passed).toEqual({
    ...origin,
    'x-payload-http-method-override': 'GET',
    cookie: 'payload-token=1',
    authorization: 'Bearer 1',
    rsc: '1',
    'next-action': 'a',
    'content-type': 'application/json',
  })
})
