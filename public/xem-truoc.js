// The preview inside the admin panel: says that it is there, and shows the new text after each save.
const panel = window.opener ?? (window.parent === window ? null : window.parent)

window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') location.reload()
})

panel?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
