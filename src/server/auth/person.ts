import type { Cookies, Person } from "./auth.ts";

/** Stands in for the owner's address until there is one; `.invalid` can never receive mail. */
export const NO_ADDRESS = "owner@amends.invalid";

/** A person as the routes see one. */
export const personOf = ({
  id,
  name,
  email,
}: {
  id: string;
  name: string;
  email: string;
}): Person => ({
  id,
  name,
  email: email === NO_ADDRESS ? null : email,
});

export function cookiesOf(response: Response): Cookies {
  return response.headers.getSetCookie();
}
