package dev.winnow.benchmarks.corpus;

import java.nio.file.Path;

/**
 * One portal of the corpus.
 *
 * @param id the portal's id in Winnow
 * @param protocol the corpus' folder, such as "dcat-turtle"
 * @param type the portal's type
 * @param file what it serves
 */
public record CorpusSource(String id, String protocol, String type, Path file) {

  /** The file's name without compression. */
  String servedName() {
    return file.getFileName().toString().replaceFirst("\\.gz$", "");
  }
}
