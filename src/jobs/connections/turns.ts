/** Who waits for a turn. */
interface Waiting {
  live: boolean;
  go: () => void;
}

/** One at a time, and what people wait for before what fills idle time. */
export function turnsOneByOne() {
  const waiting: Waiting[] = [];
  let busy = false;

  function next(): void {
    const live = waiting.findIndex((one) => one.live);
    const [first] = waiting.splice(Math.max(0, live), 1);
    busy = first !== undefined;
    first?.go();
  }

  return async function turn<T>(live: boolean, work: () => Promise<T>): Promise<T> {
    if (busy) await new Promise<void>((go) => waiting.push({ live, go }));
    busy = true;
    try {
      return await work();
    } finally {
      next();
    }
  };
}
