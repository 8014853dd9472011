import { rem } from './frame-height'

const day = `color-scheme:light;--paper:#fffdf8;--sunk:#f3ecdd;--ink:#1d1915;--soft:#4b4238;--rule:#dccfb7;--red:#86160f;--gold:#6a4708;--line:#a9812f;--green:#1c5232;--focus:#17508f;--g1:#7c1410;--g2:#5a4312;--g3:#1f5636;--g4:#27455f;--g5:#5b2a4a;--g6:#6b3a1b`
const night = `color-scheme:dark;--paper:#191512;--sunk:#120f0c;--ink:#f4ecdf;--soft:#d0c4b2;--rule:#40372d;--red:#ffada0;--gold:#e8c67f;--line:#b08b43;--green:#9fd6b0;--focus:#9cc7ff;--g1:#6f1511;--g2:#4d3a12;--g3:#1c4a30;--g4:#213b52;--g5:#4e2540;--g6:#5a3218`

const clamp = (lines: number) =>
  `display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${lines};overflow:hidden`
const line = 'white-space:nowrap;overflow:hidden;text-overflow:ellipsis'

/** All of an embed's looks, in the page itself: it comes in one piece, and needs no font and no second request. */
export const embedStyle = `:root{${day}}
@media (prefers-color-scheme:dark){:root:not(.sang){${night}}}
:root.toi{${night}}
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--paper);color:var(--ink);font:1rem/1.5 "Be Vietnam Pro",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline;text-decoration-color:var(--line);text-decoration-thickness:2px}
a:focus-visible{outline:3px solid var(--focus);outline-offset:-3px}
ul{list-style:none}
img,svg{display:block;width:100%;height:100%;object-fit:cover;object-position:50% 40%}
main{border-top:4px solid var(--red);padding-inline:1rem}
.head{display:flex;align-items:center;height:calc(${rem.head}rem - 4px)}
.head>*{font:600 1.1875rem/1.35 Georgia,"Times New Roman",serif;color:var(--red);${clamp(2)}}
.item{position:relative;border-top:1px solid var(--rule)}
.title{font:600 1.0625rem/1.35 Georgia,"Times New Roman",serif}
.title a::after{content:"";position:absolute;inset:0}
.kicker{font-size:.8125rem;font-weight:600;line-height:1.45;color:var(--red);${line}}
.practice .kicker{color:var(--green)}
.emerging .kicker{color:var(--gold)}
.meta{font-size:.8125rem;line-height:1.5;color:var(--soft)}
.meta>*+*::before{content:" · "}
.said{font:1rem/1.5 Georgia,"Times New Roman",serif;color:var(--soft)}
.picture{overflow:hidden;background:var(--sunk)}
.foot{overflow:hidden;height:${rem.foot}rem;border-top:1px solid var(--rule);display:flex;align-items:center}
.foot a{display:block;width:100%;line-height:${rem.foot}rem;font-weight:600;color:var(--red);${line}}
.empty{min-height:${rem.row}rem;padding-block:1rem;border-top:1px solid var(--rule)}
.rows .item{display:grid;grid-template-columns:minmax(0,1fr) 5rem;gap:.75rem;align-items:center;height:${rem.row}rem;overflow:hidden}
.rows .picture{order:1;width:5rem;height:5.5rem}
.rows .title{${clamp(3)}}
.rows .plain .text{grid-column:1/-1}
.rows .kicker,.rows .said{display:none}
.rows .meta{${line}}
@media (min-width:30rem){.rows .item{grid-template-columns:5rem minmax(0,1fr)}.rows .picture{order:0}.rows .kicker{display:block}.rows .title{${clamp(2)}}}
@media (min-width:40rem){.rows .said{display:block;${line}}}
.cards ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1.25rem;padding-bottom:1.25rem}
.cards .item{display:flex;flex-direction:column;gap:.25rem;border:0}
.cards .picture{aspect-ratio:3/2;margin-bottom:.25rem}
.cards .said{${clamp(4)}}
.one .item{display:grid;grid-template-columns:minmax(0,1fr) 6rem;grid-template-rows:7.25rem minmax(0,1fr);gap:.5rem .75rem;height:calc(${rem.card - rem.foot}rem - 4px);padding-block:.75rem;border:0;overflow:hidden}
.one .picture{order:1;height:7.25rem}
.one .text{overflow:hidden}
.one .title{font-size:1.1875rem;${clamp(3)}}
.one .meta{${line}}
.one .said{order:2;grid-column:1/-1;align-self:start;${clamp(3)}}
.one .plain .text,.one .plain .said{grid-column:1/-1}
@media (min-width:30rem){.one .item{grid-template-columns:10rem minmax(0,1fr);grid-template-rows:auto minmax(0,1fr);column-gap:1rem}.one .picture{order:0;grid-row:1/3;height:100%}.one .title{${clamp(2)}}.one .said{grid-column:2;${clamp(4)}}}
@media (max-width:29.99rem){:is(.rows,.one) .mark{display:block}:is(.rows,.one) .mark+*::before{content:none}.one .item:has(.mark) .kicker{display:none}}
@media (prefers-contrast:more){:root{--soft:var(--ink);--rule:var(--ink)}}
@media (forced-colors:active){.item{border-top:1px solid}}`
  .split('\n')
  .join('')
