/** A page of HTML that stands by itself as a file: it asks for nothing, and runs no script but one that is named. */
import { escapeText } from "../markdown/escape.ts";

type HtmlPage = {
  readonly title: string;
  readonly style: string;
  /** Safe HTML. */
  readonly body: string;
  /** The hash of the only script that may run, as a policy names it. */
  readonly scriptHash?: string;
};

export function htmlPage({ title, style, body, scriptHash }: HtmlPage): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(scriptHash === undefined ? [] : [`script-src '${scriptHash}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
