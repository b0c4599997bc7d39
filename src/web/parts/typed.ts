import { useEffect, useEffectEvent, useRef, useState } from "react";

const PAUSE_MS = 250;

/** A text field that tells what was typed after a pause, and follows when the value changes elsewhere. */
export function useTyped(
  value: string,
  tell: (value: string) => void,
): [string, (value: string) => void] {
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const tellNow = useEffectEvent(() => {
    told.current = typed;
    tell(typed);
  });

  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);

  useEffect(() => {
    if (typed === told.current) return undefined;
    const timer = setTimeout(() => tellNow(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return [typed, setTyped];
}
