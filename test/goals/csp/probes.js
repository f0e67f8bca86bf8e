/**
 * What a hostile script would try from within the page, handed to it as text. Each probe waits until the page itself
 * calls it: what a debugger calls is let through.
 *
 * @param {string} elsewhere another origin
 */
// biome-ignore lint/correctness/noUnusedVariables: the page is handed the text of this file
async function probe(elsewhere) {
  const through = new Set();
  const violations = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violations.push(effectiveDirective));
  const ran = (name) => through.add(name);
  window.ranInPage = ran;
  const place = document.body.appendChild(document.createElement("div"));
  const element = (tag, attributes) => Object.assign(place.appendChild(document.createElement(tag)), attributes);

  const probes = {
    // biome-ignore lint/security/noGlobalEval: it must be refused
    eval: () => window.eval("window.ranInPage('eval')"),
    Function: () => new Function("window.ranInPage('Function')")(),
    "inline script": () => element("script", { textContent: "window.ranInPage('inline script')" }),
    "inline handler": () => {
      const button = element("button", {});
      button.setAttribute("onclick", "window.ranInPage('inline handler')");
      button.click();
    },
    "inline style": () => {
      const styled = element("p", {});
      element("style", { textContent: "p { --tried: yes }" });
      if (getComputedStyle(styled).getPropertyValue("--tried") === "yes") ran("inline style");
    },
    image: () => element("img", { src: `${elsewhere}/image.svg`, onload: () => ran("image") }),
    fetch: () => fetch(`${elsewhere}/fetch.txt`).then(() => ran("fetch")),
    "web socket": () => new WebSocket(`${elsewhere.replace("http", "ws")}/socket`),
    font: () => new FontFace("Tried", `url(${elsewhere}/font.woff2)`).load(),
    frame: () => element("iframe", { src: `${elsewhere}/frame.html` }),
    form: () => {
      const target = element("iframe", { name: "answers" });
      element("form", { action: `${elsewhere}/form.html`, target: target.name }).submit();
    },
    base: () => {
      const base = document.head.appendChild(document.createElement("base"));
      base.href = `${elsewhere}/`;
      if (document.baseURI.startsWith(elsewhere)) ran("base");
      base.remove();
    },
    object: () => element("object", { data: `${elsewhere}/object.svg`, type: "image/svg+xml" }),
    "second Trusted Types policy": () => {
      window.trustedTypes.createPolicy("another", { createHTML: (text) => text });
      ran("second Trusted Types policy");
    },
    "text as HTML": () => {
      element("div", {}).innerHTML = "<b>text</b>";
      ran("text as HTML");
    },
  };
  for (const [name, tryIt] of Object.entries(probes)) {
    await new Promise((resolve) => {
      setTimeout(async () => {
        // What is refused throws here, or is told as a violation.
        await Promise.resolve()
          .then(tryIt)
          .catch(() => {});
        resolve(name);
      });
    });
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  place.remove();
  return { tried: Object.keys(probes), through: [...through], violations: [...new Set(violations)] };
}
