type Props = { address: string; type: string; name: string }

/** A private file as far as a page can show it: a picture, sound, film; of anything else the way to it. */
export const FileShown = ({ address, type, name }: Props) => {
  if (type.startsWith('image/'))
    // biome-ignore lint/performance/noImgElement: a private address, for whoever is signed in
    return <img alt={name} className="judging-picture" src={address} />
  if (type.startsWith('audio/'))
    // biome-ignore lint/a11y/useMediaCaption: what was sent in has no captions
    return <audio aria-label={name} className="judging-picture" controls preload="metadata" src={address} />
  if (type.startsWith('video/'))
    // biome-ignore lint/a11y/useMediaCaption: what was sent in has no captions
    return <video aria-label={name} className="judging-picture" controls preload="metadata" src={address} />
  return (
    <p>
      <a download href={address}>
        {name}
      </a>
    </p>
  )
}
