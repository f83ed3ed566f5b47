import type { SheetComment } from '../custom-data';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { childrenNamed, child, type XmlDocument, type XmlElement } from '../xml/xml-tree';

/** The parts of a sheet in which comments and notes stand: ECMA-376 part 1, §18.7; [MS-XLSX] 2.1.21 (threaded comments). */
export function commentParts(parts: WorkbookPackage, sheetPart: string): readonly { readonly part: string; readonly document: XmlDocument; readonly comments: readonly XmlElement[] }[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ type, target, isExternal }) => {
    const document = (type === 'comments' || type === 'threadedComment') && !isExternal ? parts.xml(target) : undefined;
    if (!document) return [];
    const comments = type === 'comments' ? childrenNamed(child(document.root, 'commentList'), 'comment') : childrenNamed(document.root, 'threadedComment');
    return [{ part: target, document, comments }];
  });
}

/** The cells of a sheet that have comments or notes. */
export function readComments(parts: WorkbookPackage, sheetPart: string): SheetComment[] {
  const cells = new Set(commentParts(parts, sheetPart).flatMap(({ comments }) => comments.map(commentCell)));
  return [...cells].map((cell) => ({ inFile: cell, cell }));
}

export function commentCell({ attributes }: XmlElement): string {
  return (attributes.ref ?? '').replace(/\$/g, '');
}
