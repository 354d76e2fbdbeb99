/** The bar over a page that is shown by the web app: what can be done with it. A page that stands alone, as a file, has none. */
export interface Bar {
  readonly links: readonly { readonly href: string; readonly name: string }[];
  /** Where a form goes that wipes everything; null where nothing is kept. */
  readonly wipe: string | null;
}
