package dev.winnow.harvest.contract.fake;

/** What a protocol has, beside what its harvester's abilities say. */
public enum Trait {
  /** The list comes in several pages. */
  PAGED,
  /** The portal names the next page; else the harvester counts. */
  NAMES_NEXT,
  /** The portal says how many there are. */
  TOTAL,
  /** Each dataset is described in a document of its own. */
  ITEMS,
  /** Documents are web pages, of which some describe nothing. */
  WEB_PAGES,
  /** One document that is kept as far as it can be read. */
  STREAMED,
  /** A dataset without a title is one all the same. */
  TITLE_OPTIONAL,
  /** An empty list is not told from a wrong address. */
  NEVER_EMPTY,
  /** What is listed without an id is no dataset. */
  NEEDS_ID,
  /** A portal is one dataset. */
  ONE_DATASET
}
