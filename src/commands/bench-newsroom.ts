const account = { email: 'editor@guongsang.test', password: 'guong-sang-demo-2026' }

export type Row = { id: string; slug: string }

/** An editor of the demonstration at the portal's REST interface. */
export type Newsroom = {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the interface answers in JSON
  ask: (method: string, path: string, body?: object) => Promise<any>
  first: (collection: string, where: string) => Promise<Row>
  create: (collection: string, body: object) => Promise<Row>
  /** Changes the published version, or publishes the draft. */
  publish: (collection: string, id: string, body?: object) => Promise<Row>
  withdraw: (collection: string, id: string) => Promise<void>
}

export const signIn = async (site: string): Promise<Newsroom> => {
  let token = ''
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${site}/api/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
      body: body && JSON.stringify(body),
    })
    const said = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${said}`)
    return JSON.parse(said)
  }
  token = (await ask('POST', 'users/login', account)).token
  return {
    ask,
    first: async (collection, where) => {
      const [row] = (await ask('GET', `${collection}?${where}&depth=0&limit=1`)).docs
      if (!row) throw new Error(`there is no row of ${collection} with ${where}`)
      return row
    },
    create: async (collection, body) => (await ask('POST', `${collection}?depth=0&draft=true`, body)).doc,
    publish: async (collection, id, body = {}) =>
      (await ask('PATCH', `${collection}/${id}?depth=0`, { ...body, _status: 'published' })).doc,
    withdraw: async (collection, id) => {
      await ask('POST', `${collection}/${id}/move`, { move: 'withdraw', note: 'Hết lượt đo.' })
    },
  }
}

/** A profile that may be published, in the sector of agriculture. */
export const draftProfile = async (newsroom: Newsroom, name: string): Promise<Row> => {
  const unit = await newsroom.first('units', 'where[slug][equals]=xa-phung-nguyen')
  const sector = await newsroom.first('sectors', 'where[slug][equals]=nong-nghiep')
  const person = 'Vi Thị Thơm'
  const consent = await newsroom.create('consents', {
    person,
    purposes: ['web'],
    givenBy: 'self',
    method: 'paper',
    givenOn: '2026-01-05T12:00:00.000Z',
  })
  return newsroom.create('exemplars', {
    ...{ name, subjectKind: 'individual', category: 'exemplar', level: 'commune' },
    standfirst: 'Chín năm giữ cho bờ kênh của khu luôn sạch.',
    publishedOn: new Date().toISOString(),
    unit: unit.id,
    sectors: [sector.id],
    people: [{ name: person, part: 'subject', age: 'adult', consent: consent.id, agreedTextVersion: 1 }],
  })
}
