import { AmendsError } from "../../model/errors.ts";

/** How an S3-compatible store is reached. */
export interface S3Settings {
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | undefined;
}

/** From the environment, by the names that the tools of AWS use. @throws AmendsError `usage` when keys are missing */
export function s3Settings(env: Readonly<Record<string, string | undefined>>): S3Settings {
  const region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1";
  const accessKeyId = env["AWS_ACCESS_KEY_ID"];
  const secretAccessKey = env["AWS_SECRET_ACCESS_KEY"];
  if (!accessKeyId || !secretAccessKey)
    throw new AmendsError("usage", "the keys of the S3 store are not set", {
      hint: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; for another store than AWS, AWS_ENDPOINT_URL too.",
    });
  return {
    endpoint:
      env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"] || `https://s3.${region}.amazonaws.com`,
    region,
    accessKeyId,
    secretAccessKey,
    sessionToken: env["AWS_SESSION_TOKEN"] || undefined,
  };
}
