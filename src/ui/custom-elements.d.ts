import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

/** What the scripts in `public` upgrade. Without them each is plain, working HTML, or hidden. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'text-size': Plain
      'share-tools': Plain
      'work-text': Plain & { 'data-most'?: number }
      'copy-code': Plain
      'live-result': Plain
      'large-file': Plain & { 'data-address': string; 'data-page': string }
      'keep-draft': Plain
      'play-on-click': Plain & { 'data-embed': string; 'data-title': string }
    }
  }
}
