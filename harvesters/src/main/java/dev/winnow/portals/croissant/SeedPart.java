package dev.winnow.portals.croissant;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import java.net.URI;

/**
 * Which part of which list a page is.
 *
 * @param list the address of the list, or of a later page of it
 * @param start how many of its entries come before
 * @param linked whether another page of the list led here, so that the portal says itself when
 *     there are no more
 */
record SeedPart(URI list, long start, boolean linked) {

  /** Reads a cursor; its token names a later page of the list. */
  static SeedPart of(Portal portal, Cursor cursor) {
    if (cursor.token().isEmpty()) {
      return new SeedPart(portal.url(), cursor.position(), false);
    }
    String[] parts = cursor.token().get().split(" ", 2);
    return new SeedPart(URI.create(parts[1]), Long.parseLong(parts[0]), true);
  }

  /** The cursor of the part of this list that comes after so many entries. */
  Cursor behind(Cursor cursor, long entries) {
    long position = cursor.position() + entries;
    return linked ? cursor.at(position, start + entries + " " + list) : cursor.at(position);
  }

  /** The cursor of the page of the list to which this one led, after so many entries. */
  static Cursor at(Cursor cursor, long entries, URI next) {
    return cursor.at(cursor.position() + entries, "0 " + next);
  }
}
