/**
 * How an exported deck looks, in the measures and colours of the slides in Amends, which it cannot read from there.
 *
 * Without its script, and on paper, all slides stand below one another.
 */
export const deckStyle = `
:root { color-scheme: light dark; --unit: min(1vh, .65vw);
  --ground: #fbfaf6; --ink: #1d1a15; --soft: #565044; --gold: #7d5c0e; --line: #8f8777; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0b2f2c; --ink: #f7f3e8; --soft: #c9dad6; --gold: #e2b663; --line: #5b807b; } }
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
body { background: var(--ground); color: var(--ink); font: 1em/1.34 Georgia, "Source Serif 4", "Noto Serif", serif; }
section { height: 100vh; display: flex; flex-direction: column;
  padding: calc(var(--unit) * 6) calc(var(--unit) * 9) max(calc(var(--unit) * 7), 3.4rem); }
.kick, .place, dt, .components, figcaption, #bar, .notes, table { font-family: system-ui, sans-serif; }
.kick { font-weight: 600; font-size: clamp(1rem, calc(var(--unit) * 2.4), 3rem); color: var(--gold); }
h1 { font-size: clamp(1.75rem, calc(var(--unit) * 4.6), 7rem); line-height: 1.15; outline: none; text-wrap: balance; }
.place { font-size: .5em; font-weight: 500; color: var(--soft); white-space: nowrap; }
[data-kind=title] .kick { margin-top: auto; }
[data-kind=title] h1 { font-size: clamp(2.5rem, calc(var(--unit) * 9), 12rem); line-height: 1.08; max-width: 18ch; }
[data-kind=title] .body { flex: none; margin-bottom: auto; }
.body { flex: 1; min-height: 0; overflow: auto; display: flex; flex-direction: column; justify-content: safe center;
  gap: calc(var(--unit) * 2.2); margin: calc(var(--unit) * 2) 0;
  font-size: clamp(1.25rem, calc(var(--unit) * 5), 7rem); text-wrap: pretty; }
[data-density=airy] .body { font-size: clamp(1.5rem, calc(var(--unit) * 6.4), 9rem); line-height: 1.28; text-wrap: balance; }
[data-density=dense] .body { font-size: clamp(1.1rem, calc(var(--unit) * 4.4), 6rem); }
[data-kind=decide] .body { font-size: clamp(1.1rem, calc(var(--unit) * 3.9), 5rem); }
.body > p, .body > ol, .body > ul { max-width: 36em; }
ol, ul { padding-left: 1.4em; }
li + li { margin-top: .5em; }
li::marker { color: var(--gold); font-weight: 600; }
blockquote { font-size: 1.2em; line-height: 1.24; padding-left: .7em; text-wrap: balance;
  border-left: calc(var(--unit) * .6) solid var(--gold); }
figcaption { margin-top: .4em; padding-left: 1.6em; font-size: .6em; font-weight: 600; color: var(--gold); }
figcaption::before { content: "\\2014\\2002"; }
dl { display: grid; gap: calc(var(--unit) * 2); }
dt { font-size: .6em; color: var(--soft); }
dd { font-weight: 600; max-width: 36em; }
[data-kind=title] dl { display: flex; flex-wrap: wrap; gap: .5em 2em; font-size: .65em; }
[data-kind=title] dt { font-size: 1em; }
.figures { display: grid; grid-template-columns: minmax(0, max-content) minmax(30%, 1fr); align-items: baseline;
  gap: calc(var(--unit) * 3) calc(var(--unit) * 4); }
.figures b { font-size: 1.7em; line-height: 1.1; color: var(--gold); }
table { border-collapse: collapse; align-self: start; font-size: clamp(1rem, calc(var(--unit) * 3.5), 5rem); }
th, td { text-align: left; padding: .3em 1.2em .3em 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); }
.components { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3em .8em;
  font-size: clamp(.95rem, calc(var(--unit) * 2.6), 3rem); }
.components li { margin: 0; border: 1px solid var(--line); border-radius: 1em; padding: .1em .7em; font-weight: 600; }
.notes { flex: none; max-height: 34vh; overflow: auto; border-top: 1px solid var(--line); padding: .6em 0;
  font-size: clamp(1rem, calc(var(--unit) * 2.2), 2rem); color: var(--soft); }
.notes > * + * { margin-top: .5em; }
#bar { position: fixed; inset: auto 1rem .6rem auto; display: flex; align-items: center; gap: .6rem; color: var(--soft); }
#bar button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: .5em;
  min-width: 2.6em; min-height: 2.2em; cursor: pointer; }
#bar button:focus-visible { outline: 3px solid var(--gold); outline-offset: 2px; }
#black { position: fixed; inset: 0; background: #000; }
@media print {
  @page { size: landscape; margin: 12mm; }
  :root { --unit: 1.6mm; --ground: #fff; --ink: #000; --soft: #333; --gold: #5c430a; --line: #666; }
  section, section[hidden] { display: flex !important; height: auto; padding: 0; break-after: page; }
  section:last-of-type { break-after: auto; }
  .body { overflow: visible; }
  #bar, #black { display: none !important; }
}
`;
