type Props = {
  /** Of what it carries the news, as it stands within a sentence. */
  of: string
  href: string
}

/** For who follows a place with a feed reader. */
export function FeedLink({ of, href }: Props) {
  return (
    <p className="feed-link">
      <a href={href} type="application/rss+xml">
        Theo dõi tin mới của {of} qua RSS
      </a>
    </p>
  )
}
