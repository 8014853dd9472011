/** An answer for programs: scripts of any site may read it, since it is the same for everybody; search engines have the pages. */
export const programAnswer = (body: string, contentType: string, status = 200) =>
  new Response(body, {
    status,
    headers: {
      'Content-Type': `${contentType}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
      'X-Robots-Tag': 'noindex',
    },
  })

export const unknown = () => new Response(null, { status: 404 })

/** The name of a file without its ending; null where it has another. */
export const nameOf = (file: string, ending: string): string | null =>
  file.endsWith(ending) ? file.slice(0, -ending.length) : null
