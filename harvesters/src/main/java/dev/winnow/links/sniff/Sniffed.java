package dev.winnow.links.sniff;

import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.FileFormats;

/**
 * What the first bytes of a file are.
 *
 * @param format the format
 * @param packed whether it is inside an archive or compressed
 */
public record Sniffed(FileFormat format, boolean packed) {

  static Sniffed plain(String id) {
    return new Sniffed(FileFormats.get(id), false);
  }

  static Sniffed packed(String id) {
    return new Sniffed(FileFormats.get(id), true);
  }
}
