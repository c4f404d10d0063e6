package dev.winnow.links.sniff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Tells the old binary Office formats apart by the names of their streams, which stand in the
 * directory of the compound file as UTF-16.
 */
final class OfficeFile {

  private static final List<Map.Entry<String, String>> STREAMS =
      List.of(
          Map.entry("Workbook", "XLS"),
          Map.entry("WordDocument", "DOC"),
          Map.entry("PowerPoint Document", "PPT"),
          Map.entry("VisioDocument", "VSD"));

  private OfficeFile() {}

  /** The format; the most frequent one, Excel, where the directory lies beyond the first bytes. */
  static String format(byte[] first) {
    String text = new String(first, StandardCharsets.ISO_8859_1);
    return STREAMS.stream()
        .filter(stream -> text.contains(wide(stream.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("XLS");
  }

  private static String wide(String name) {
    return String.join("\0", name.split(""));
  }
}
