// Tells the page around this frame how high the content is, and nothing else.
new ResizeObserver(() => parent.postMessage({ guongSang: document.body.getBoundingClientRect().height }, '*')).observe(
  document.body,
)
