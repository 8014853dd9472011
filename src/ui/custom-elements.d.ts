import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

/** What the scripts in `public` upgrade. Without them each is plain, working HTML, or hidden. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'text-size': Plain
      'share-tools': Plain
      'work-text': Plain & { 'data-most'?: number }
      'keep-draft': Plain
      'play-on-click': Plain & { 'data-embed': string; 'data-title': string }
    }
  }
}
