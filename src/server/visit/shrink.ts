import { createHash } from "node:crypto";
import { SafeHtml } from "../../report/html/template.ts";

/**
 * Makes photos small before they leave the phone, and with that removes what it writes into them (place,
 * device). A page without scripts sends them as they are; the limit is the same.
 */
const SCRIPT = `for(const input of document.querySelectorAll("input[type=file]"))input.addEventListener("change",async()=>{
const file=input.files[0];if(!file)return;const buttons=document.querySelectorAll("button");
for(const one of buttons)one.disabled=true;
try{const picture=await createImageBitmap(file),scale=Math.min(1,1600/Math.max(picture.width,picture.height)),canvas=document.createElement("canvas");
canvas.width=Math.max(1,Math.round(picture.width*scale));canvas.height=Math.max(1,Math.round(picture.height*scale));
canvas.getContext("2d").drawImage(picture,0,0,canvas.width,canvas.height);
const blob=await new Promise(done=>canvas.toBlob(done,"image/jpeg",.8)),files=new DataTransfer();
files.items.add(new File([blob],"photo.jpg",{type:"image/jpeg"}));input.files=files.files}catch{}
for(const one of buttons)one.disabled=false})`;

export const SHRINK = new SafeHtml(`<script>${SCRIPT}</script>`);

/** For a policy that allows this one script and no other. */
export const SHRINK_SOURCE = `'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`;
