type Props = { id: string; title: string; suits: string; code: string; note?: string }

/** A code to copy, with where it works. The button is shown where the browser can copy. */
export function CodeBlock({ id, title, suits, code, note }: Props) {
  return (
    <section className="embed-code" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{suits}</p>
      <copy-code>
        <textarea readOnly spellCheck={false} rows={4} aria-labelledby={id} defaultValue={code} />
        <p hidden>
          <button type="button">
            Chép mã<span className="visually-hidden"> – {title}</span>
          </button>{' '}
          <span role="status" />
        </p>
      </copy-code>
      {note && <p className="field-hint">{note}</p>}
    </section>
  )
}
