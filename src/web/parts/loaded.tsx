import type { ReactNode } from "react";
import { Failure } from "./failure.tsx";
import { Waiting } from "./waiting.tsx";

interface Loading<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

interface LoadedProps<T> {
  query: Loading<T>;
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What was asked for, or that it is on its way, or why it did not come. Old data stays on show. */
export function Loaded<T>({ query, waiting, children }: LoadedProps<T>) {
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  return waiting ?? <Waiting />;
}
