/** `text`: paragraphs parted by line breaks. */
export function Transcript({ text, of }: { text: string; of: string }) {
  return (
    <details className="transcript">
      <summary>
        Lời ghi lại<span className="visually-hidden">: {of}</span>
      </summary>
      {text
        .split(/\n+/u)
        .filter((paragraph) => paragraph.trim())
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </details>
  )
}
