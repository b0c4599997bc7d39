import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Network } from "../../connect/types.ts";
import { DeliveryFailure } from "../delivery/failure.ts";
import { isPublicAddress } from "../delivery/outbound/address.ts";
import type { OutboundRules } from "../delivery/outbound/post.ts";
import { requestOnce } from "../delivery/outbound/request.ts";

const PRIVATE = "the server is in the private network";
const ALLOW = "Allow the private network in the settings of this connection, if that is meant.";

/** The way to the outside for connectors: only the public internet, unless the connection allows more. */
export function networkWith(rules: OutboundRules): Network {
  return {
    async request(request) {
      try {
        return await requestOnce(request, rules);
      } catch (error) {
        if (!(error instanceof DeliveryFailure)) throw error;
        throw new ConnectionTrouble(error.message, { permanent: error.permanent });
      }
    },
    async resolve(host) {
      const found =
        isIP(host) === 0
          ? await lookup(host, { all: true }).catch((error: unknown) => {
              throw notFound(error);
            })
          : [{ address: host }];
      const [first] = found;
      if (first === undefined) throw notFound(null);
      if (!rules.privateNetwork && found.some(({ address }) => !isPublicAddress(address)))
        throw new ConnectionTrouble(PRIVATE, { permanent: true, hint: ALLOW });
      return first.address;
    },
  };
}

/** A name that nobody knows is most likely written wrong; a name server that does not answer will again. */
function notFound(error: unknown): ConnectionTrouble {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return new ConnectionTrouble("the name of the server is not known", {
    permanent: code === "ENOTFOUND",
    hint: "Check how it is written, and that this machine can reach the internet.",
  });
}
