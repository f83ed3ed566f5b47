/**
 * Where records are kept: custom XML parts of the workbook (ExcelApi 1.5). They are saved with the file, seen by nobody, and in nobody's way.
 * What has to be known before a run, whether a run was cut off and whether there is one to take back, stands in the parts' namespaces alone,
 * so that it is told within the reading of the workbook and no record has to be fetched for it.
 */
import { recordIn, toXml } from './record-xml';
import type { RestoreRecord } from './record';

/** Vietnamese for: a run's record; it has been carried out; everything is being removed; how columns were before us. */
const KINDS = { record: 'lan-cap-nhat', ended: 'da-xong', removing: 'dang-go', originals: 'nguyen-trang' } as const;
type Kind = keyof typeof KINDS;

const PREFIX = 'urn:chi-tieu';

/** A part of ours. */
export interface Part {
  readonly id: string;
  readonly kind: Kind;
  readonly run: string;
  /** When the run began, in milliseconds since 1970. */
  readonly at: number;
  /** In how many requests it is written: one request is carried out before anybody else can look. */
  readonly requests: number;
}

/** What the workbook says of former runs. */
export interface RestoreParts {
  readonly all: readonly Part[];
  /** Runs that were begun and not ended, the newest first. */
  readonly cutOff: readonly Part[];
  /** The run that can be taken back. */
  readonly last: Part | null;
  /** A removal was begun and not ended. */
  readonly removal: Part | null;
}

/** Queues the question; the function gives the answer after the caller's sync. */
export function queueRestoreParts({ workbook: { customXmlParts } }: Excel.RequestContext): () => RestoreParts {
  customXmlParts.load('items/id,items/namespaceUri');
  return () => sorted(customXmlParts.items.flatMap(({ id, namespaceUri }) => partOf(id, namespaceUri) ?? []));
}

function sorted(all: readonly Part[]): RestoreParts {
  const of = (kind: Kind): readonly Part[] => all.filter((part) => part.kind === kind);
  const ended = new Set(of('ended').map(({ run }) => run));
  const records = [...of('record')].sort((one, other) => other.at - one.at);
  return {
    all,
    cutOff: records.filter(({ run }) => !ended.has(run)),
    last: records.find(({ run }) => ended.has(run)) ?? null,
    removal: of('removing')[0] ?? null,
  };
}

/** `urn:chi-tieu:lan-cap-nhat:1688112333123:1:0b5c…`; null where the part is somebody else's. */
function partOf(id: string, namespace: string): Part | null {
  const [, word, at = '', requests = '', run = ''] = /^urn:chi-tieu:([a-z-]+):(\d+):(\d+):([\w-]+)$/.exec(namespace) ?? [];
  const kind = (Object.keys(KINDS) as Kind[]).find((candidate) => KINDS[candidate] === word);
  return kind ? { id, kind, run, at: Number(at), requests: Number(requests) } : null;
}

type Run = Pick<Part, 'run' | 'at' | 'requests'>;

/** Queues a part that says this of the run. */
export function queuePart(context: Excel.RequestContext, kind: Kind, { run, at, requests }: Run, content: object | null = null): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.add(toXml(`${PREFIX}:${KINDS[kind]}:${at}:${requests}:${run}`, content));
}

/** Deletes parts; one that is gone already is passed over. Records go first: one without its end would count as cut off. */
export function queueForgetting(context: Excel.RequestContext, parts: readonly Part[]): void {
  const ordered = [...parts].sort((one, other) => Number(other.kind === 'record') - Number(one.kind === 'record'));
  for (const { id } of ordered) context.workbook.customXmlParts.getItemOrNullObject(id).delete();
}

/** The record of a part; null where it can no longer be read. One round trip. */
export async function readRecord(context: Excel.RequestContext, part: Part): Promise<RestoreRecord | null> {
  const [xml = ''] = await readParts(context, [part]);
  return recordIn(xml);
}

/** What parts hold, as XML. One round trip. */
export async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly string[]> {
  if (parts.length === 0) return [];
  const texts = parts.map(({ id }) => context.workbook.customXmlParts.getItem(id).getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}
