import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * Headers on every answer. Scripts come from this server only; styles may be inline because the
 * component library writes them. No page may frame us and no link tells where it came from. An answer
 * that sets a policy of its own, a stricter one, keeps it.
 */
export function securityHeaders(https: boolean): MiddlewareHandler {
  const common = commonHeaders(https);
  return async (c, next) => {
    let own: string | null = null;
    await common(c, async () => {
      await next();
      own = c.res.headers.get("Content-Security-Policy");
    });
    if (own !== null) c.res.headers.set("Content-Security-Policy", own);
  };
}

const commonHeaders = (https: boolean) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    xXssProtection: false,
    strictTransportSecurity: https ? "max-age=31536000" : false,
    crossOriginResourcePolicy: "same-origin",
    crossOriginOpenerPolicy: "same-origin",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
