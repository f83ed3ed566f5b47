import { addinService } from '../objects/addin-service';
import { HostError, notServed } from '../objects/host-error';
import type { HostObject } from '../objects/member-table';
import { rangeAreasOf, rangeOf } from '../objects/range-objects';
import type { CellsTarget } from '../objects/range-target';
import type { Session } from '../objects/session';
import { workbook } from '../objects/workbook';
import type { BatchAction, BatchRequest, ObjectPathInfo } from './batch';
import { resolveArguments } from './wire-arguments';

/** The client's numbers for kinds of object paths. */
const pathTypes = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** The object paths of one batch. Each is followed once, at the action that first needs it; null stands for a null object. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly kept = new Set<number>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly session: Session,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.infoOf(id));
    this.resolved.set(id, object);
    return object;
  }

  /** What the client learns when an object is made: by what to find it again. */
  instantiate(id: number): unknown {
    const object = this.resolve(id);
    return object && { ...object.identity(this.session), ...this.referenceOf(id) };
  }

  keep(id: number): void {
    this.kept.add(id);
  }

  /** The reference of an object that is to be kept from batch to batch. */
  referenceOf(id: number): { readonly _ReferenceId?: string } {
    const object = this.resolve(id);
    const cells = object?.kept as CellsTarget | null | undefined;
    if (!object || !cells || !(this.request.AutoKeepReference === true || this.kept.has(id))) return {};
    const info = this.infoOf(id);
    const reference =
      info.ObjectPathType === pathTypes.reference ? info.Name : (this.referenceIds.get(id) ?? this.session.references.keep(object.className, cells));
    this.referenceIds.set(id, reference);
    return { _ReferenceId: reference };
  }

  /** `Class.member` for an error, as Excel names the place. */
  locationOf(action: BatchAction): string | null {
    if (action.ActionType === 5) return null;
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    if (!path) return null;
    if (action.Name !== '') return `${this.classNameOf(action.ObjectPathId)}.${camelCase(action.Name)}`;
    if (path.ParentObjectPathId === undefined) return this.classNameOf(path.Id);
    const name = path.ObjectPathType === pathTypes.indexer ? 'getItem' : camelCase(path.Name);
    return `${this.classNameOf(path.ParentObjectPathId)}.${name}`;
  }

  private classNameOf(id: number): string {
    return this.resolved.get(id)?.className ?? 'Object';
  }

  private infoOf(id: number): ObjectPathInfo {
    const info = this.request.ObjectPaths[String(id)];
    if (!info) throw new HostError('InvalidObjectPath');
    return info;
  }

  private follow(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case pathTypes.root:
        return workbook.of(null);
      case pathTypes.property: {
        const parent = this.parentOf(info);
        return parent?.object(info.Name, this.session) ?? null;
      }
      case pathTypes.indexer: {
        const [key] = resolveArguments(info.ArgumentInfo, this);
        const parent = this.parentOf(info);
        return parent?.item(key, this.session) ?? null;
      }
      case pathTypes.method: {
        const parent = this.parentOf(info);
        return parent && asObject(parent, info.Name, parent.call(info.Name, resolveArguments(info.ArgumentInfo, this), this.session));
      }
      case pathTypes.reference:
        return this.keptObject(info.Name);
      case pathTypes.nullObject:
        return null;
      default:
        if (info.ObjectPathType === pathTypes.newObject && info.Name === 'Microsoft.InternalService.AddinInternalService') return addinService.of(null);
        throw notServed('new', info.Name);
    }
  }

  private parentOf(info: ObjectPathInfo): HostObject | null {
    if (info.ParentObjectPathId === undefined) throw new HostError('InvalidObjectPath');
    return this.resolve(info.ParentObjectPathId);
  }

  /** The cells may be gone meanwhile. */
  private keptObject(id: string): HostObject {
    const cells = this.session.references.find(id);
    if (!cells) throw new HostError('InvalidObjectPath');
    const [area] = cells.areas;
    if (!area) throw new HostError('InvalidReference');
    return cells.className === 'Range' ? rangeOf({ sheetId: cells.sheetId, areas: [area] }) : rangeAreasOf(cells);
  }
}

function asObject(parent: HostObject, name: string, value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (isHostObject(value)) return value;
  throw notServed(parent.className, name);
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'identity' in value;
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
