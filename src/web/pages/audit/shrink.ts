import { ApiError } from "../../api/client.ts";

/** Longest side in pixels: enough to read a price tag, small enough for a slow line. */
const LONGEST = 1600;
const QUALITY = 0.8;

/**
 * A picture as a small JPEG. What a phone writes into its pictures besides (where it was taken, with
 * which phone) stays on the phone.
 * @throws ApiError when it is no picture
 */
export async function shrink(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) throw notAPicture();
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", QUALITY);
  });
  if (blob === null) throw notAPicture();
  return blob;
}

const notAPicture = () =>
  new ApiError(400, {
    code: "invalid_input",
    message: "This is no picture that the browser can read.",
    hint: null,
    place: null,
  });
