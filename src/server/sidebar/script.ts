import { createHash } from "node:crypto";
import { SafeHtml } from "../../report/html/template.ts";

/**
 * What the page does. Words of a conversation only ever become text of an element. Which conversation is
 * shown, the address says (`?conversation=ID`) or the page around it: Chatwoot's `appContext`, or
 * `{"conversation": "ID"}` from any other, and only from sites that were allowed. Several desks may have the
 * number, so which of them is told too, as far as it is known (`desk`, `site`, `account`). What may be seen, the
 * API decides by the person's own session or key.
 */
const SCRIPT = `"use strict";
const about=JSON.parse(document.getElementById("about").textContent),t=about.texts,main=document.getElementById("view");
const store="amends-sidebar "+about.workspace,ws=encodeURIComponent(about.workspace);let shown=null,thread=null,key=null;
try{key=localStorage.getItem(store)}catch{}
function make(tag,text,...inner){const e=document.createElement(tag);if(text)e.textContent=text;e.append(...inner);return e}
function say(text){main.replaceChildren(make("p",text))}
async function ask(path,json){const headers=key?{authorization:"Bearer "+key}:{};
if(json)headers["content-type"]="application/json";
return fetch(path,json?{method:"POST",headers,body:JSON.stringify(json)}:{headers})}
async function load(id){shown=id;thread=null;let answer;
try{answer=await ask("/api/workspaces/"+ws+"/conversations/"+id)}catch{if(shown===id)say(t.trouble);return}
if(shown!==id)return;
if(answer.status===401)return signIn();
if(answer.status===404||answer.status===403)return unknown();
if(!answer.ok)return say(t.trouble);
const view=await answer.json();if(shown===id)show(view)}
function unknown(){main.replaceChildren(make("p",t.unknown));if(key)main.append(keyForm())}
function signIn(){main.replaceChildren(make("p",key?t.refused:t.sign_in),keyForm())}
function keyForm(){const input=make("input");input.type="password";input.autocomplete="off";input.required=true;
const form=make("form",null,make("label",t.key,input),make("button",t.use_key));
form.addEventListener("submit",event=>{event.preventDefault();key=input.value.trim();try{localStorage.setItem(store,key)}catch{}load(shown)});
return form}
function quote(text){const q=make("blockquote",text);q.dir="auto";return q}
function words(text){const p=make("p",text);p.dir="auto";return p}
function part(title,items,none){return make("section",null,make("h2",title),...(items.length?items:[make("p",none)]))}
function card(bad,...inner){const e=make("div",null,...inner.filter(Boolean));e.className=bad?"card bad":"card";return e}
function finding(f){const e=card(f.counted,words(f.explanation),f.quote?quote(f.quote):null,words(t.instead+": "+f.remedy));
if(!f.counted)e.prepend(make("small",t.look));return e}
function when(at){return new Intl.DateTimeFormat(about.language,{dateStyle:"medium",timeStyle:"short"}).format(new Date(at))}
function promise(p){const due=p.deadline&&p.deadline.due;
return card(p.state==="broken",make("strong",(t.states[p.state]||p.state)+(due?", "+t.due+" "+when(due):"")),quote(p.quote))}
function show(view){thread=view.conversation;const r=view.review;
const findings=[...r.findings].sort((a,b)=>Number(b.counted)-Number(a.counted));
const box=make("textarea"),out=make("div"),check=make("button",t.check);box.rows=5;box.dir="auto";out.setAttribute("role","status");
const form=make("form",null,make("label",t.draft,box),check);
form.addEventListener("submit",async event=>{event.preventDefault();if(!box.value.trim())return;check.disabled=true;
try{const answer=await ask("/api/lint?workspace="+ws,{draft:box.value,thread});
if(answer.ok)out.replaceChildren(...linted(await answer.json()));else out.replaceChildren(make("p",t.trouble))}
catch{out.replaceChildren(make("p",t.trouble))}check.disabled=false});
const open=make("a",t.open);open.href="/w/"+ws+"/conversations/"+encodeURIComponent(thread.id);open.target="_blank";open.rel="noopener";
main.replaceChildren(part(t.promises,r.promises.map(promise),t.no_promises),part(t.findings,findings.map(finding),t.no_findings),
make("section",null,form,out),make("p",null,open))}
function linted(l){const found=[...l.findings.map(finding),...l.promises.map(p=>card(false,make("strong",t.promised),quote(p.quote))),
...l.unanswered.map(n=>card(false,make("strong",t.unanswered),quote(n.quote)))];
return found.length?found:[make("p",t.clean)]}
addEventListener("message",event=>{if(!about.origins.includes(event.origin))return;let data=event.data;
if(typeof data==="string")try{data=JSON.parse(data)}catch{return}
if(data===null||typeof data!=="object")return;
const talk=data.event==="appContext"&&data.data&&data.data.conversation;
if(talk)choose(talk.id,"chatwoot",new URL(event.origin).host,talk.account_id);else choose(data.conversation,data.desk,data.site,data.account)});
function choose(id,desk,site,account){const isName=one=>(typeof one==="string"||typeof one==="number")&&String(one).length<1000;
if(!isName(id))return;const where=new URLSearchParams({desk:isName(desk)&&desk?desk:"any"});
for(const[name,part]of[["site",site],["account",account]])if(isName(part)&&part!=="")where.set(name,part);
const at=encodeURIComponent(id)+"?"+where;if(at!==shown)load(at)}
const named=new URLSearchParams(location.search);
if(named.get("conversation"))choose(named.get("conversation"),named.get("desk"),named.get("site"),named.get("account"));else{say(t.choose);if(parent!==window)parent.postMessage("chatwoot-dashboard-app:fetch-info","*")}`;

export const SIDEBAR_SCRIPT = new SafeHtml(`<script>${SCRIPT}</script>`);

/** For a policy that allows this one script and no other. */
export const SCRIPT_SOURCE = `'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`;
