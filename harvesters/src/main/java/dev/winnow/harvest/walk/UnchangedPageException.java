package dev.winnow.harvest.walk;

import dev.winnow.store.memory.PageMemory;

/**
 * Ends the fetching of a page that is as it is remembered: there is nothing in it to be read. It
 * passes through the harvester, which knows nothing of it.
 */
public final class UnchangedPageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient PageMemory page;

  UnchangedPageException(PageMemory page) {
    super("the page is unchanged: " + page.page(), null, false, false);
    this.page = page;
  }

  /** What is remembered of the page. */
  public PageMemory page() {
    return page;
  }
}
