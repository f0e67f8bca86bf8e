import type { ReactNode } from "react";
import { keptTogether, type Part, type Slide } from "#content/present";
import { Prose } from "../ui/index.ts";
import styles from "./slide.module.css";

/** Links have become words when the slides were made, so none can be followed. */
function nowhere(): void {}

function Words({ html }: { readonly html: string }): ReactNode {
  return <Prose html={keptTogether(html)} onLink={nowhere} lang="en" />;
}

export function SlideParts({ slide }: { readonly slide: Slide }): ReactNode {
  const facts = slide.parts.filter((part) => part.kind === "fact");
  if (facts.length > 0) return <Facts facts={facts} />;
  const figures = slide.parts.filter((part) => part.kind === "figure");
  if (figures.length > 0) return <Figures figures={figures} />;
  const lastQuotation = slide.parts.findLastIndex((part) => part.kind === "quotation");
  return slide.parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a slide never change their order
    <OnePart key={index} part={part} attributed={index === lastQuotation} />
  ));
}

function OnePart({ part, attributed }: { readonly part: Part; readonly attributed: boolean }): ReactNode {
  switch (part.kind) {
    case "text":
      return <Words html={`<p>${part.html}</p>`} />;
    case "quotation":
      return (
        <figure className={styles.quotation}>
          <blockquote data-marked={part.html.startsWith("\u201c") ? "" : undefined}>
            <Words html={`<p>${part.html}</p>`} />
          </blockquote>
          {attributed && part.by !== "" && <figcaption>{part.by}</figcaption>}
        </figure>
      );
    case "list": {
      const items = part.items.map((item) => `<li>${item}</li>`).join("");
      return <Words html={part.ordered ? `<ol start="${part.start}">${items}</ol>` : `<ul>${items}</ul>`} />;
    }
    case "fact":
    case "figure":
      return null;
  }
}

function Facts({ facts }: { readonly facts: readonly Extract<Part, { kind: "fact" }>[] }): ReactNode {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Figures({ figures }: { readonly figures: readonly Extract<Part, { kind: "figure" }>[] }): ReactNode {
  return (
    <div className={styles.figures}>
      {figures.map(({ figure, html }) => (
        <div key={figure}>
          <b>{figure}</b>
          <Words html={`<p>${html}</p>`} />
        </div>
      ))}
    </div>
  );
}
