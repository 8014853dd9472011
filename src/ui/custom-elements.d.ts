import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

/** What `public/site.js` and `public/tep-lon.js` upgrade. Without it each is plain, working HTML, or hidden. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'text-size': Plain
      'share-tools': Plain
      'work-text': Plain & { 'data-most'?: number }
<<<<<<< HEAD
      'copy-code': Plain
      'live-result': Plain
=======
      'large-file': Plain & { 'data-address': string; 'data-page': string }
>>>>>>> large-files
      'play-on-click': Plain & { 'data-embed': string; 'data-title': string }
    }
  }
}
