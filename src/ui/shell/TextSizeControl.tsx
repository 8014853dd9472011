/** Shown by `public/site.js`; without it the browser's own zoom does. */
export function TextSizeControl() {
  return (
    <text-size hidden>
      <fieldset className="text-size">
        <legend className="visually-hidden">Cỡ chữ</legend>
        <button type="button" data-step="-1">
          A−<span className="visually-hidden"> chữ nhỏ hơn</span>
        </button>
        <button type="button" data-step="0">
          A<span className="visually-hidden"> cỡ chữ thường</span>
        </button>
        <button type="button" data-step="1">
          A+<span className="visually-hidden"> chữ to hơn</span>
        </button>
      </fieldset>
    </text-size>
  )
}
