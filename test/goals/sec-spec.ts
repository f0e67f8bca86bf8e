/**
 * `npm run -s sec:spec`: markdown is read as its specifications say, with raw HTML shown as text.
 *
 * CommonMark 0.31.2, at least 626 of 652 examples; GitHub's additions, at least 26 of 28. Examples whose
 * raw HTML is shown as text count as read, and are listed by number. Control: the same count for marked's
 * old "pedantic" reading must fall short.
 */
import { Lexer } from "marked";
import { type Conformance, conformance } from "../content/markdown/conformance.ts";
import { commonMark, gfmExtensions } from "../content/markdown/spec-examples.ts";
import { report } from "./report.ts";

const read = ({ same, escaped }: Conformance) => same.length + escaped.length;

const common = conformance(commonMark);
const github = conformance(gfmExtensions);
const control = conformance(commonMark, (markdown) => new Lexer({ pedantic: true }).lex(markdown));

report("sec:spec", read(common) >= 626 && read(github) >= 26 && read(control) < 626, {
  commonmark: `${read(common)}/${common.examples}`,
  commonmark_different: common.different,
  commonmark_escaped_html: common.escaped,
  gfm: `${read(github)}/${github.examples}`,
  gfm_different: github.different,
  control_pedantic: `${read(control)}/${control.examples}`,
});
