import type { Inline } from '@/shared/view'

const isElsewhere = (href: string) => /^https?:/u.test(href)

function Run({ run }: { run: Inline }) {
  let content = <>{run.text}</>
  if (run.bold) content = <strong>{content}</strong>
  if (run.italic) content = <em>{content}</em>
  if (run.underline) content = <u>{content}</u>
  if (!run.href) return content
  return (
    <a href={run.href} rel={isElsewhere(run.href) ? 'noopener' : undefined}>
      {content}
    </a>
  )
}

export function InlineText({ runs }: { runs: Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no other identity and are never reordered
  return runs.map((run, i) => <Run key={i} run={run} />)
}
