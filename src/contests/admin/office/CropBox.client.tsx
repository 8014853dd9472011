'use client'

import { type PointerEvent, useState } from 'react'

/** Per cent of the picture that are cut off each side. */
type Cut = { left: number; top: number; right: number; bottom: number }

const sides = { left: 'trái', top: 'trên', right: 'phải', bottom: 'dưới' } as const

const whole: Cut = { left: 0, top: 0, right: 0, bottom: 0 }
const within = (value: number) => Math.min(99, Math.max(0, Math.round(value)))

/** Where the pointer is on the picture, in per cent from the left and from above. */
const placeOf = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 }
}

/** A picture on which a box is drawn, with the mouse, a finger or as four numbers: what lies outside is cut off. */
export const CropBox = ({ address, name }: { address: string; name: string }) => {
  const [cut, setCut] = useState(whole)
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null)

  const draw = (event: PointerEvent<HTMLElement>) => {
    if (!from) return
    const to = placeOf(event)
    setCut({
      left: within(Math.min(from.x, to.x)),
      top: within(Math.min(from.y, to.y)),
      right: within(100 - Math.max(from.x, to.x)),
      bottom: within(100 - Math.max(from.y, to.y)),
    })
  }

  return (
    <fieldset>
      <legend>Kéo một khung quanh phần giữ lại, hoặc ghi số phần trăm cắt đi ở mỗi phía</legend>
      <div
        className="crop-box"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setFrom(placeOf(event))
        }}
        onPointerMove={draw}
        onPointerUp={() => setFrom(null)}
      >
        {/* biome-ignore lint/performance/noImgElement: a private address, for whoever is signed in */}
        <img alt={name} draggable={false} src={address} />
        <span
          className="crop-box-kept"
          style={{ left: `${cut.left}%`, top: `${cut.top}%`, right: `${cut.right}%`, bottom: `${cut.bottom}%` }}
        />
      </div>
      <div className="office-actions">
        {(Object.keys(sides) as (keyof Cut)[]).map((side) => (
          <label key={side}>
            Cắt {sides[side]} (%)
            <input
              inputMode="numeric"
              max={99}
              min={0}
              name={side}
              onChange={({ target }) => setCut({ ...cut, [side]: within(Number(target.value) || 0) })}
              type="number"
              value={cut[side]}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
