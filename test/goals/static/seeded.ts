/** Lines that must not stand in the sources, one fault each; the linter must find every one. */
export const seeded: readonly (readonly [string, string])[] = [
  ["text as HTML", "element.innerHTML = text;"],
  ["text added as HTML", "element.outerHTML += text;"],
  ["HTML by a name in brackets", 'element["innerHTML"] = text;'],
  ["HTML beside an element", 'element.insertAdjacentHTML("beforeend", text);'],
  ["HTML in a frame", "frame.srcdoc = text;"],
  ["HTML by a parser", 'new DOMParser().parseFromString(text, "text/html");'],
  ["HTML by a range", "range.createContextualFragment(text);"],
  ["HTML written out", "document.write(text);"],
  ["HTML by React", "export const Inner = () => <p dangerouslySetInnerHTML={{ __html: text }} />;"],
  ["eval", "eval(text);"],
  ["Function", "new Function(text)();"],
  ["a timer given text", 'setTimeout("run(1)", 10);'],
  ["a script address", 'export const Link = () => <a href="javascript:run(1)">Go</a>;'],
  ["an opener left open", 'export const Out = () => <a href="https://a.example/" target="_blank">Go</a>;'],
  ["a cookie", 'document.cookie = "a=b";'],
  ["a shell", "exec(text);"],
  ["a shell by option", 'spawn("ls", { shell: true });'],
  ["a message to anyone", 'frame.contentWindow.postMessage(text, "*");'],
  ["a prototype", "thing.__proto__ = other;"],
];

/** Expressions that can be kept busy; recheck must find every one. */
export const seededExpressions: readonly (readonly [string, string])[] = [
  ["^(a+)+$", ""],
  ["^(\\w+\\s?)*$", ""],
  ["(.*)*x", "s"],
  ["\\s+$", ""],
];
