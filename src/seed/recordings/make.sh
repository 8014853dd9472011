#!/bin/sh
# Makes bulletin.mp3 and village.mp4 again, from bulletin.txt and the drawings.
# Needs espeak-ng and ffmpeg (with libmp3lame and libx264).
set -eu

cd "$(dirname "$0")/../../.."
here=src/seed/recordings
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Speech after a chime of two falling notes.
espeak-ng -v vi -s 148 -g 4 -f "$here/bulletin.txt" -w "$work/speech.wav"
ffmpeg -v error -y \
  -f lavfi -i "aevalsrc='0.22*sin(2*PI*784*t)*exp(-3*t)+0.22*gte(t,0.45)*sin(2*PI*587*t)*exp(-3*max(0,t-0.45))':d=1.8:s=22050" \
  -i "$work/speech.wav" \
  -filter_complex '[1]loudnorm=I=-18:TP=-2,aresample=22050[speech];[0][speech]concat=n=2:v=0:a=1,apad=pad_dur=0.5' \
  -ac 1 -ar 22050 -b:a 40k -map_metadata -1 "$here/bulletin.mp3"

# One day in seven drawings, each on screen for 4.5 seconds, faded into the next within one.
node_modules/.bin/node --input-type=module - "$work" "$here" <<'JS'
import sharp from 'sharp'
import { drawScene } from './src/seed/drawing/scene.ts'

const [work, here] = process.argv.slice(2)
const day = [
  ['fields', 1],
  ['market', 1],
  ['school', 4],
  ['hills', 1],
  ['library', 1],
  ['dyke', 1],
  ['communal-house', 2],
]
const frame = (scene, variant) => sharp(Buffer.from(drawScene(scene, variant))).resize(1280, 720)
for (const [at, [scene, variant]] of day.entries()) await frame(scene, variant).png().toFile(`${work}/${at}.png`)
JS

inputs='' fades='' last=0
for at in 0 1 2 3 4 5 6; do
  inputs="$inputs -loop 1 -framerate 25 -t 4.5 -i $work/$at.png"
  [ "$at" = 0 ] || fades="$fades[$last][$at]xfade=duration=1:offset=$(awk "BEGIN { print $at * 3.5 }")[x$at];"
  [ "$at" = 0 ] || last=x$at
done
# shellcheck disable=SC2086 # the inputs are words of their own
ffmpeg -v error -y $inputs \
  -filter_complex "${fades}[$last]scale=640:360:flags=lanczos,format=yuv420p[film]" -map '[film]' \
  -c:v libx264 -preset slow -crf 24 -profile:v main -movflags +faststart -map_metadata -1 "$here/village.mp4"
