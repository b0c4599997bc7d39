import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api/client.ts";
import { sessionQuery } from "../api/queries.ts";

/** A failure that another try may mend: no answer, or one from a server in trouble. */
const passing = (error: Error) =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500;

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      // Signed out elsewhere, or the session ended: the guard of the router takes it from here.
      if (error instanceof ApiError && error.code === "unauthenticated") {
        void queryClient.invalidateQueries(sessionQuery);
      }
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && passing(error),
      refetchOnWindowFocus: true,
    },
  },
});
