import { type ReactNode, useId } from "react";
import parts from "../../parts/parts.module.css";
import classes from "./settings.module.css";

interface SectionProps {
  title: string;
  about: string;
  children: ReactNode;
}

/** A group of settings: what it is for, beside its fields. */
export function Section({ title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className={classes.about}>{about}</p>
      </div>
      <div className={parts.stack}>{children}</div>
    </section>
  );
}

/** What the parts of the form are given. */
export interface FieldsProps<T> {
  draft: T;
  change: (changed: T) => void;
  errorOf: (field: string) => string | undefined;
}
