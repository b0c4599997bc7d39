import { Button } from "@mantine/core";
import type { ReactNode } from "react";

interface MoreButtonProps {
  /** The list, as `useInfiniteQuery` gives it. */
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
  /** Space above, where the list does not give it. */
  mt?: "md";
  children: ReactNode;
}

/** Loads the next page of a list; nothing when there is none. */
export function MoreButton({ list, children, ...space }: MoreButtonProps) {
  if (!list.hasNextPage) return null;
  return (
    <Button
      variant="default"
      {...space}
      loading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {children}
    </Button>
  );
}
