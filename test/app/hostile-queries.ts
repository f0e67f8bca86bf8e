/** What people paste into a search box by accident, and what somebody might on purpose. */
export const hostileQueries: readonly (readonly [name: string, text: string])[] = [
  ["Lunr's own syntax", "author:x +title:* ~9 foo^100 bar~1000 *a *"],
  ["an unclosed phrase", '"missing "bricks'],
  ["operators without words", '- OR OR -"" "" tag: company: year:..'],
  ["markup", '<img src=x onerror="window.stolen=1"><script>window.stolen=1</script>'],
  ["a template and an entity", "{{constructor.constructor('window.stolen=1')()}} #{window.stolen=1} &lt;b&gt;"],
  ["the names of an object's parts", "__proto__ constructor toString hasOwnProperty valueOf"],
  ["a pattern that is slow to match", `${"a".repeat(900)}!`],
  ["a hundred short words", "a b c d e f g h i j ".repeat(10)],
  ["a broken half of an emoji and marks without a letter", "\ud83d \u0301\u0301\u0301 \u202eabc\u200b\u0000"],
  ["an address", "#/library?q=x&open=case/lego&failure=outage"],
  ["nothing but punctuation", "?!…—()[]{}\\/|@#$%^&*~`'"],
];
