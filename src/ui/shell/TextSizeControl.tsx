/** Shown by `public/site.js`; without it the browser's own zoom does. */
export function TextSizeControl() {
  return (
    <text-size hidden>
      <fieldset className="text-size">
        <legend className="visually-hidden">Cỡ chữ</legend>
        <button type="button" data-step="-1" aria-label="Chữ nhỏ hơn">
          A<span aria-hidden="true">−</span>
        </button>
        <button type="button" data-step="0" aria-label="Cỡ chữ thường">
          A
        </button>
        <button type="button" data-step="1" aria-label="Chữ to hơn">
          A<span aria-hidden="true">+</span>
        </button>
      </fieldset>
    </text-size>
  )
}
