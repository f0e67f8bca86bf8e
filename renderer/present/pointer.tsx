import { type ReactNode, useEffect, useRef } from "react";
import styles from "./stage.module.css";

/** A dot that can be seen from the last row. */
export function Pointer(): ReactNode {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    window.addEventListener("pointermove", follow);
    return () => window.removeEventListener("pointermove", follow);
  }, []);
  return <div ref={dot} className={styles.pointer} data-pointer="" />;
}
